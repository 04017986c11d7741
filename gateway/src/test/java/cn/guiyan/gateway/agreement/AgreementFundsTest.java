package cn.guiyan.gateway.agreement;

import static cn.guiyan.gateway.Amounts.number;
import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static cn.guiyan.gateway.Register.counting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.events.merchant.AgreementChanged;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.Register;
import cn.guiyan.http.PageQuery;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@GatewayTest
class AgreementFundsTest {
    private static final String PATH = "/api/v1/leadership/agreements";
    private static final String CALIBRE = "CAPITAL_RETURN";
    private static final Ledger LEDGER = new Ledger(CALIBRE);

    private final LinkedFundsRepository repository;

    AgreementFundsTest(LinkedFundsRepository repository) {
        this.repository = repository;
    }

    @Test
    @Tag("M11")
    void theRateIsWhatTheLinkedProjectsBroughtWithinTheTermOverAHundredYi() {
        ChamberChanged fuzhou = Owners.publish(Register.chamber("长沙温州商会", "430100", "PREFECTURE", null));
        ProjectChanged park = Ledger.project(OUHAI, "瓯海履约产业园", "60");
        ProjectChanged port = Ledger.project(PINGYANG, "平阳履约港区", "50");
        AgreementChanged signed = Owners.publish(
                Register.agreement(fuzhou, 2020, counting(park.id(), "2020-07-11"), counting(port.id(), "2021-03-01")));
        LEDGER.verified(park, "2020-07-10", "5"); // the day before the term
        LEDGER.verified(park, "2020-07-11", "6"); // its first day
        LEDGER.verified(park, "2021-05-01", "4.1999");
        LEDGER.verified(port, "2021-02-28", "9"); // the day before the project counts
        LEDGER.verified(port, "2021-03-01", "3");
        LEDGER.verified(park, "2023-07-10", "1"); // the last day of the term
        LEDGER.verified(park, "2023-07-11", "8"); // the day after
        LEDGER.recorded(park, "2021-06-01", "7"); // verified by nobody
        LEDGER.reverse(LEDGER.verified(park, "2021-06-02", "2"));
        new Ledger("IN_PROVINCE_OUT_OF_CITY").verified(park, "2021-06-03", "11");

        await().untilAsserted(() -> read(Tokens.leader(), signed.id(), "?calibre=" + CALIBRE)
                .body("agreement.pledged", yi("100"))
                .body("agreement.calibre", equalTo(CALIBRE))
                .body("agreement.arrived", yi("14.1999"))
                .body("agreement.percent", number("14.19"))
                .body("agreement.years.year", contains(2020, 2021, 2022, 2023))
                .body("agreement.years[0].pledged", yi("20"))
                .body("agreement.years[0].arrived", yi("6"))
                .body("agreement.years[0].percent", number("30"))
                .body("agreement.years[1].arrived", yi("7.1999"))
                .body("agreement.years[1].percent", number("23.99"))
                .body("agreement.years[2].arrived", yi("0"))
                .body("agreement.years[3].pledged", nullValue())
                .body("agreement.years[3].percent", nullValue())
                .body("agreement.approximate", is(true))
                .body("agreement.synthetic", is(false))
                .body("projects.items.name", contains("瓯海履约产业园", "平阳履约港区"))
                .body("projects.items[0].arrived", yi("11.1999"))
                .body("projects.items[1].arrived", yi("3"))
                .body("entries.total", equalTo(6))
                .body(
                        "entries.items.arrivedOn",
                        contains("2023-07-10", "2021-06-02", "2021-06-02", "2021-05-01", "2021-03-01", "2020-07-11"))
                .body("freshness.asOf", notNullValue()));
        Asking.as(Tokens.ouhai())
                .get(PATH + "?size=200&calibre=" + CALIBRE)
                .then()
                .statusCode(200)
                .body("agreements.items.find { it.id == '" + signed.id() + "' }.percent", number("14.19"))
                .body("agreements.items.find { it.id == '" + signed.id() + "' }.chamberName", equalTo("长沙温州商会"));
        read(Tokens.leader(), signed.id(), "?calibre=" + CALIBRE + "&size=2&page=1")
                .body("entries.items", hasSize(2))
                .body("entries.total", equalTo(6));
    }

    @Test
    void itDoesNotMatterWhatArrivesFirst() {
        ProjectChanged park = Ledger.project(OUHAI, "后到的项目", "3");
        ChamberChanged chamber = Register.chamber("后到的商会", "510100", "PREFECTURE", null);
        AgreementChanged signed = Register.agreement(chamber, 2025, counting(park.id(), "2025-07-11"));
        FundArrivalChanged entry = LEDGER.recorded(park, "2025-08-01", "2");
        LEDGER.verify(entry);
        await().until(() -> isShown(entry));
        Owners.publish(signed);
        await().untilAsserted(() -> read(Tokens.leader(), signed.id(), "?calibre=" + CALIBRE)
                .body("agreement.arrived", yi("2"))
                .body("agreement.chamberName", nullValue()));
        Owners.publish(chamber);
        await().untilAsserted(() -> read(Tokens.leader(), signed.id(), "?calibre=" + CALIBRE)
                .body("agreement.chamberName", equalTo("后到的商会")));
    }

    @Test
    void aProjectTakenAwayAndAnEarlyEndCountAtOnceAndAnOldStateNeverReturns() {
        ProjectChanged first = Ledger.project(OUHAI, "先挂项目", "3");
        ProjectChanged second = Ledger.project(OUHAI, "后挂项目", "2");
        LEDGER.verified(first, "2027-08-01", "2");
        LEDGER.verified(second, "2027-09-01", "1");
        LEDGER.verified(second, "2028-09-01", "4");
        AgreementChanged signed = Owners.publish(Register.agreement(
                Register.chamber("未到的商会", "510100", "PREFECTURE", null),
                2027,
                counting(first.id(), "2027-07-11"),
                counting(second.id(), "2027-07-11")));
        await().untilAsserted(() -> arrived(signed, "7"));
        AgreementChanged next = Owners.publish(
                Register.next(signed, LocalDate.parse("2027-12-31"), counting(second.id(), "2027-07-11")));
        await().untilAsserted(() -> arrived(signed, "1"));

        Owners.publish(signed);
        FundArrivalChanged after = LEDGER.verified(second, "2027-09-02", "0.5");
        await().until(() -> isShown(after));
        arrived(signed, "1.5");
        read(Tokens.leader(), signed.id(), "").body("agreement.projects", equalTo(1));

        Owners.erase(next);
        await().untilAsserted(() ->
                Asking.as(Tokens.leader()).get(PATH + "/" + signed.id()).then().statusCode(404));
    }

    @Test
    @Tag("D11")
    void aCountySeesTheCitysRateAndItsOwnProjectsAndEntries() throws SQLException {
        ProjectChanged own = Ledger.project(OUHAI, "瓯海自有", "3");
        ProjectChanged foreign = Ledger.project(PINGYANG, "平阳所有", "4");
        AgreementChanged signed = Owners.publish(Register.agreement(
                Register.chamber("未到的商会", "510100", "PREFECTURE", null),
                2030,
                counting(own.id(), "2030-07-11"),
                counting(foreign.id(), "2030-07-11")));
        LEDGER.verified(own, "2030-08-01", "2");
        LEDGER.verified(foreign, "2030-08-02", "1");
        await().untilAsserted(() -> arrived(signed, "3"));
        ownOnly(signed);
        rowSecurity("DISABLE");
        try {
            ownOnly(signed);
        } finally {
            rowSecurity("ENABLE");
        }
        PageQuery page = new PageQuery();
        page.size = 50;
        Scopes.within(
                RegionScope.of(OUHAI),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    Set<String> bases = Set.of(CALIBRE);
                    assertThat(repository
                                    .projects(signed.id(), RegionScope.all(), bases, 0, 50)
                                    .items())
                            .extracting(AgreementFundsView.ProjectItem::name)
                            .containsExactly("瓯海自有");
                    assertThat(repository
                                    .entries(signed.id(), RegionScope.all(), bases, page)
                                    .total())
                            .isEqualTo(1);
                }));
    }

    @Test
    void whatIsAskedWronglyIsAProblem() {
        Asking.as(Tokens.leader())
                .get(PATH + "?calibre=NO_SUCH")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-calibre"));
        Asking.as(Tokens.leader())
                .get(PATH + "?size=201")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:invalid-request"));
        Asking.as(Tokens.leader())
                .get(PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guiyan:problem:not-found"))
                .body("what", equalTo("agreement"));
        Asking.as(Tokens.chamber())
                .get(PATH)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:role-not-allowed"));
    }

    private static void ownOnly(AgreementChanged signed) {
        read(Tokens.ouhai(), signed.id(), "?calibre=" + CALIBRE)
                .body("agreement.arrived", yi("3"))
                .body("agreement.projects", equalTo(2))
                .body("projects.items.name", contains("瓯海自有"))
                .body("projects.total", equalTo(1))
                .body("entries.items.projectName", everyItem(equalTo("瓯海自有")))
                .body("entries.total", equalTo(1));
        read(Tokens.leader(), signed.id(), "?calibre=" + CALIBRE)
                .body("projects.items.name", containsInAnyOrder("瓯海自有", "平阳所有"));
    }

    private static void arrived(AgreementChanged signed, String yi) {
        read(Tokens.leader(), signed.id(), "?calibre=" + CALIBRE).body("agreement.arrived", yi(yi));
    }

    private static ValidatableResponse read(String token, UUID id, String query) {
        return Asking.as(token).get(PATH + "/" + id + query).then().statusCode(200);
    }

    private static boolean isShown(FundArrivalChanged entry) {
        return Asking.as(Tokens.leader())
                .header("Consistency-Token", Owners.token(entry))
                .get(PATH)
                .header("Stale")
                .equals("false");
    }

    private static void rowSecurity(String action) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement statement = owner.createStatement()) {
            for (String table : new String[] {"project", "entry"}) {
                statement.execute("ALTER TABLE views." + table + " " + action + " ROW LEVEL SECURITY");
            }
        }
    }
}
