package cn.guiyan.gateway.region;

import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.region.RegionRepository.Wanted;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RegionTest {
    private static final String CALIBRE = "OUT_OF_PROVINCE";
    private static final String MONTH = "2070-03";
    private static final Ledger LEDGER = new Ledger(CALIBRE);
    private static final int ENTRIES = 60;
    private static ProjectChanged project = Ledger.project("330304T04", "瓯海示例产业园", "90");

    private final RegionRepository repository;

    RegionTest(RegionRepository repository) {
        this.repository = repository;
    }

    @BeforeAll
    static void aYear() {
        for (int i = 0; i < ENTRIES; i++) {
            LEDGER.verified(project, "2070-01-%02d".formatted(1 + i % 28), "0.5");
        }
        LEDGER.recorded(project, "2070-03-31", "7");
        ProjectChanged elsewhere = Ledger.project(PINGYANG, "平阳示例项目", "80");
        FundArrivalChanged last = LEDGER.verified(elsewhere, "2070-02-01", "1");
        await().untilAsserted(() -> LEDGER.overview(MONTH).body("arrived", yi("31")));
        assertThat(last.region()).isEqualTo(PINGYANG);
    }

    @Test
    void aFigureGoesDownToItsProjectsAndEntries() {
        LEDGER.region(Tokens.ouhai(), OUHAI, MONTH)
                .then()
                .statusCode(200)
                .body("name", equalTo("瓯海区"))
                .body("arrived", yi("30"))
                .body("target", nullValue())
                .body("projects.items.find { it.name == '瓯海示例产业园' }.arrived", yi("30"))
                .body("entries.total", equalTo(ENTRIES + 1))
                .body("entries.items", hasSize(50))
                .body("entries.items[0].status", equalTo("RECORDED"))
                .body("entries.items.projectName", everyItem(equalTo("瓯海示例产业园")));
    }

    @Test
    void theNextPageGoesOnAndOneBehindTheLastIsEmptyButCounts() {
        page("page=1", 200).body("entries.items", hasSize(11)).body("entries.total", equalTo(ENTRIES + 1));
        page("page=7", 200).body("entries.items", hasSize(0)).body("entries.total", equalTo(ENTRIES + 1));
        page("page=0&size=200", 200).body("entries.items", hasSize(ENTRIES + 1));
    }

    @ParameterizedTest
    @CsvSource({"size=201,size", "size=0,size", "page=-1,page", "page=10001,page", "projectsPage=-1,projectsPage"})
    void aPageThatIsNoneIsAProblem(String query, String parameter) {
        page(query, 400)
                .body("type", equalTo("urn:guiyan:problem:invalid-request"))
                .body("violations.field", contains(parameter));
    }

    @Test
    void whatHasNotChangedIsNotSentAgainAndAWriteIsSeenByItsWriter() {
        String path = "/api/v1/leadership/regions/330382?month=2071-01";
        String etag = Asking.as(Tokens.leader())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Asking.as(Tokens.leader())
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag);
        FundArrivalChanged written = LEDGER.verified("330382", "2071-01-05", "2");
        Asking.as(Tokens.leader())
                .header("If-None-Match", etag)
                .header("Consistency-Token", Owners.token(written))
                .get(path)
                .then()
                .statusCode(200)
                .header("Stale", "false")
                .body("arrived", yi("2"));
        Asking.as(Tokens.leader())
                .header("Consistency-Token", "guiyan.project.fund-arrivals:" + written.id() + ":9")
                .get(path)
                .then()
                .statusCode(200)
                .header("Stale", "true");
    }

    @Test
    void aTownIsReadAsItsCountyIs() {
        LEDGER.region(Tokens.ouhai(), "330304T04", MONTH)
                .then()
                .statusCode(200)
                .body("arrived", yi("30"))
                .body("rankByAmount", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2070-13", "x", ""})
    void aMonthThatIsNoneIsAProblem(String month) {
        LEDGER.region(Tokens.leader(), OUHAI, month)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-month"));
    }

    @Test
    void aCalibreThatIsNoneIsAProblem() {
        new Ledger("NO_SUCH")
                .region(Tokens.leader(), OUHAI, MONTH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-calibre"));
    }

    @Test
    @Tag("D11")
    void anotherCountysPageLooksAsIfItDidNotExist() {
        LEDGER.region(Tokens.leader(), PINGYANG, MONTH).then().statusCode(200);
        for (String code : new String[] {PINGYANG, "999999", "330300"}) {
            LEDGER.region(Tokens.ouhai(), code, MONTH)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:guiyan:problem:not-found"))
                    .body("what", equalTo("region"))
                    .body("id", equalTo(code));
        }
    }

    @Test
    @Tag("D11")
    void theApplicationAloneStopsAForeignCounty() throws SQLException {
        rowSecurity("DISABLE");
        try {
            LEDGER.region(Tokens.ouhai(), PINGYANG, MONTH).then().statusCode(404);
            LEDGER.region(Tokens.ouhai(), OUHAI, MONTH).then().body("entries.total", equalTo(ENTRIES + 1));
        } finally {
            rowSecurity("ENABLE");
        }
    }

    @Test
    @Tag("D11")
    void rowSecurityAloneStopsAForeignCounty() {
        Wanted both = new Wanted(Set.of("330304T04", PINGYANG), Set.of(CALIBRE), YearMonth.parse(MONTH));
        assertThat(entries(RegionScope.of(OUHAI), both)).isEqualTo(ENTRIES + 1);
        assertThat(entries(RegionScope.of(PINGYANG), both)).isEqualTo(1);
        assertThat(entries(RegionScope.all(), both)).isEqualTo(ENTRIES + 2);
        assertThat(entries(RegionScope.none(), both)).isZero();
    }

    private long entries(RegionScope scope, Wanted wanted) {
        return Scopes.within(
                scope,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    assertThat(repository.projects(wanted, 0, 200).items())
                            .allMatch(found -> scope.isAll()
                                    || scope.contains(PINGYANG) == found.name().startsWith("平阳"));
                    return repository.entries(wanted, 0, 200).total();
                }));
    }

    private static void rowSecurity(String action) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement statement = owner.createStatement()) {
            for (String table : new String[] {"merchant", "project", "entry"}) {
                statement.execute("ALTER TABLE views." + table + " " + action + " ROW LEVEL SECURITY");
            }
        }
    }

    private static ValidatableResponse page(String query, int status) {
        return Asking.as(Tokens.ouhai())
                .get("/api/v1/leadership/regions/" + OUHAI + "?month=" + MONTH + "&calibre=" + CALIBRE + "&" + query)
                .then()
                .statusCode(status);
    }
}
