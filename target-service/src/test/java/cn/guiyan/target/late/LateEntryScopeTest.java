package cn.guiyan.target.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.target.LateEntryCounted;
import cn.guiyan.target.Database;
import cn.guiyan.target.Ledger;
import cn.guiyan.target.Office;
import cn.guiyan.target.ServiceTest;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Late entries are shown to those whose region they are; the application and the database each see to it. */
@ServiceTest
class LateEntryScopeTest {
    private static final String CALIBRE = "OUT_OF_CITY_REAL_ESTATE";
    private static final Office OFFICE = new Office(CALIBRE);
    private static FundArrivalChanged ofPingyang;
    private static FundArrivalChanged ofOuhai;

    @BeforeAll
    static void comeLate() {
        Ledger ledger = new Ledger(CALIBRE);
        OFFICE.plan(2010);
        OFFICE.freezeUntil(2010, 1);
        ofPingyang = ledger.verified("330326", "2010-01-04", "2");
        ofOuhai = ledger.verified("330304T04", "2010-01-05", "1");
        await().untilAsserted(() -> list(Tokens.cityOffice()).body("total", comparesEqualTo(2)));
    }

    @Test
    void aCountySeesItsOwnWithItsTowns() {
        list(Tokens.ouhai()).body("items.id", contains(ofOuhai.id().toString()));
        list(Tokens.pingyang())
                .body("items.id", contains(ofPingyang.id().toString()))
                .body("items[0].countedMonth", equalTo("2010-02"));
        list(Tokens.leader()).body("items", hasSize(2));
    }

    @Test
    void aCountysRankingCountsEverybodysLateEntries() {
        Office.as(Tokens.ouhai())
                .queryParam("calibre", CALIBRE)
                .get("/api/v1/rankings/2010-02")
                .then()
                .statusCode(200)
                .body("lateEntries.count", comparesEqualTo(2))
                .body("trend[1].arrived", comparesEqualTo(new BigDecimal("300000000")));
    }

    @Test
    @Tag("D11")
    void theApplicationAloneStopsAForeignCounty() throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE late_entry DISABLE ROW LEVEL SECURITY");
            try {
                list(Tokens.ouhai()).body("items.id", contains(ofOuhai.id().toString()));
            } finally {
                statement.execute("ALTER TABLE late_entry ENABLE ROW LEVEL SECURITY");
            }
        }
    }

    @Test
    @Tag("D11")
    void rowSecurityAloneStopsAForeignCounty() throws SQLException {
        try (Connection app = Database.asApp();
                Statement statement = app.createStatement()) {
            String count = "SELECT count(*) FROM late_entry WHERE own_month = '2010-01-01'";
            assertThat(Database.number(app, count)).isZero();
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '330304,330304T04', true)");
            assertThat(Database.number(app, count)).isEqualTo(1);
            assertThat(Database.number(app, "SELECT count(*) FROM views.entry WHERE region = '330326'"))
                    .isZero();
            app.rollback();
        }
    }

    @Test
    void readersLearnWhichMonthCountsTheEntry() {
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.LATE_ENTRIES)) {
            String id = ofOuhai.id().toString();
            byte[] json = probe
                    .await(seen -> seen.stream().anyMatch(r -> r.key().equals(id)))
                    .stream()
                    .filter(r -> r.key().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .value();
            assertThat(EventCodec.read(LateEntryCounted.class, json))
                    .isEqualTo(new LateEntryCounted(
                            ofOuhai.id(), 0, "330304T04", CALIBRE, ofOuhai.amount(), "2010-01", "2010-02"));
        }
    }

    private static ValidatableResponse list(String token) {
        return Office.as(token)
                .queryParam("calibre", CALIBRE)
                .queryParam("month", "2010-02")
                .get("/api/v1/late-entries")
                .then()
                .statusCode(200);
    }
}
