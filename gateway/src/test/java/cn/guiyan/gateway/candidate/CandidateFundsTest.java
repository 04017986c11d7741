package cn.guiyan.gateway.candidate;

import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.merchant.SelectionRoundChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.Register;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
class CandidateFundsTest {
    private static final Ledger OUTSIDE = new Ledger("OUT_OF_PROVINCE");
    private static final Ledger RETURN = new Ledger("CAPITAL_RETURN");

    private final CandidateFundsRepository repository;

    CandidateFundsTest(CandidateFundsRepository repository) {
        this.repository = repository;
    }

    @Test
    @Tag("M06")
    void aCandidatesPageShowsTheFundsThatTheCandidatesOwnProjectsBrought() {
        MerchantChanged merchant = Owners.publish(Register.merchant(OUHAI, "450100", "示例候选温商"));
        ProjectChanged own = Ledger.project(OUHAI, "候选人产业园", "9");
        ProjectChanged second = Ledger.project(PINGYANG, "平阳候选人分厂", "3");
        ProjectChanged elses = Ledger.project(OUHAI, "他人项目", "8");
        UUID round = UUID.randomUUID();
        CandidateChanged candidate = Owners.publish(Register.candidate(round, merchant, own.id(), second.id()));
        OUTSIDE.verified(own, "2033-05-01", "2");
        OUTSIDE.verified(own, "2034-05-01", "1.5");
        OUTSIDE.verified(second, "2034-06-01", "0.5");
        RETURN.verified(own, "2034-07-01", "4");
        OUTSIDE.recorded(own, "2034-08-01", "7");
        OUTSIDE.verified(elses, "2034-08-02", "6");

        await().untilAsserted(() -> funds(Tokens.leader(), candidate.id())
                .then()
                .statusCode(200)
                .body("byYear.size()", equalTo(3))
                .body("byYear[0].year", equalTo(2033))
                .body("byYear[0].amount", yi("2"))
                .body("byYear.findAll { it.year == 2034 }.calibre", contains("CAPITAL_RETURN", "OUT_OF_PROVINCE"))
                .body("byYear[2].amount", yi("2"))
                .body("byYear[2].entries", equalTo(2))
                .body("byCalibre.calibre", contains("CAPITAL_RETURN", "OUT_OF_PROVINCE"))
                .body("byCalibre[1].amount", yi("4"))
                .body("named", equalTo(2))
                .body("projects.items.name", contains("候选人产业园", "平阳候选人分厂"))
                .body("projects.items[0].byCalibre.find { it.calibre == 'OUT_OF_PROVINCE' }.amount", yi("3.5"))
                .body("candidate.name", equalTo("示例候选温商"))
                .body("candidate.round", nullValue())
                .body("synthetic", is(false)));

        Owners.publish(new SelectionRoundChanged(
                round, 0, "功勋人物评选", "MERIT", 2034, "PUBLICITY", null, null, null, "330300", Origin.REPORTED));
        await().untilAsserted(() -> funds(Tokens.ouhai(), candidate.id())
                .then()
                .statusCode(200)
                .body("candidate.round.state", equalTo("PUBLICITY"))
                .body("byCalibre[1].amount", yi("4"))
                .body("projects.total", equalTo(1))
                .body("projects.items.name", contains("候选人产业园")));
    }

    @Test
    @Tag("D11")
    void anotherCountysCandidateLooksAsIfThereWereNone() throws SQLException {
        MerchantChanged merchant = Owners.publish(Register.merchant(PINGYANG, "450100", "平阳候选温商"));
        CandidateChanged candidate = Owners.publish(Register.candidate(UUID.randomUUID(), merchant));
        await().untilAsserted(
                        () -> funds(Tokens.leader(), candidate.id()).then().statusCode(200));
        hidden(candidate);
        rowSecurity("DISABLE");
        try {
            hidden(candidate);
        } finally {
            rowSecurity("ENABLE");
        }
        boolean found = Scopes.within(
                RegionScope.of(OUHAI),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> repository
                                .find(candidate.id(), RegionScope.all())
                                .isPresent()));
        assertThat(found).isFalse();
        Owners.erase(candidate);
        await().untilAsserted(
                        () -> funds(Tokens.leader(), candidate.id()).then().statusCode(404));
    }

    private static void hidden(CandidateChanged candidate) {
        for (UUID id : new UUID[] {candidate.id(), UUID.randomUUID()}) {
            funds(Tokens.ouhai(), id)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:guiyan:problem:not-found"))
                    .body("what", equalTo("candidate"));
        }
    }

    private static Response funds(String token, UUID candidate) {
        return Asking.as(token).get("/api/v1/leadership/candidates/" + candidate + "/funds");
    }

    private static void rowSecurity(String action) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE views.candidate " + action + " ROW LEVEL SECURITY");
        }
    }
}
