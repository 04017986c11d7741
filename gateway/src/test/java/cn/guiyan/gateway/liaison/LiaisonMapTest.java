package cn.guiyan.gateway.liaison;

import static cn.guiyan.gateway.Amounts.number;
import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.merchant.OfficialChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.Register;
import cn.guiyan.gateway.liaison.ProvinceRepository.Wanted;
import cn.guiyan.regions.Regions;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class LiaisonMapTest {
    private static final int YEAR = 2091;
    private static final String ON = "on=2091-12-31";
    private static final String FUJIAN = "350000";

    private static final ChamberChanged FUZHOU = Register.chamber("福州温州商会", "350100", "PREFECTURE", FUJIAN);
    private static final ChamberChanged XIAMEN = Register.chamber("厦门温州商会", "350200", "PREFECTURE", null);
    private static final MerchantChanged LEADING = Register.merchant(OUHAI, "350100", "瓯海领头雁");
    private static final MerchantChanged FOREIGN = Register.merchant(PINGYANG, "350200", "平阳领头雁");
    private static final MerchantChanged OTHER = Register.merchant(OUHAI, "350200", "瓯海温商");
    private static final OfficialChanged LEADER = Register.official("LEADER", "示例市领导", YEAR);
    private static final OfficialChanged OFFICER = Register.official("COUNTY_OFFICER", "示例挂钩干部", YEAR);
    private static boolean published;

    private final ProvinceRepository repository;

    LiaisonMapTest(ProvinceRepository repository) {
        this.repository = repository;
    }

    /** Everything that refers to something arrives before what it refers to. */
    private static synchronized void publish() {
        if (published) {
            return;
        }
        published = true;
        Owners.publish(Register.link(LEADER, LEADING));
        Owners.publish(Register.link(LEADER, FOREIGN));
        Owners.publish(Register.link(OFFICER, FUZHOU));
        Owners.publish(Register.onRoll("LEADING", LEADING, YEAR));
        Owners.publish(Register.onRoll("LEADING", FOREIGN, YEAR));
        Owners.publish(Register.contact(FUZHOU, OFFICER, "2091-06-20"));
        Owners.publish(Register.contact(LEADING, "2091-06-25"));
        Owners.publish(Register.contact(FOREIGN, "2091-07-01"));
        Owners.publish(Register.contact(LEADING, "2092-01-01"));
        Owners.publish(Register.keyCity("350200", YEAR));
        ProjectChanged park = Ledger.project(OUHAI, "闽商产业园", "40");
        Owners.publish(Register.agreement(FUZHOU, YEAR, Register.counting(park.id(), "2091-07-11")));
        new Ledger("OUT_OF_PROVINCE").verified(park, "2091-08-01", "20.009");
        Owners.publish(LEADER);
        Owners.publish(OFFICER);
        Owners.publish(LEADING);
        Owners.publish(FOREIGN);
        Owners.publish(OTHER);
        Owners.publish(FUZHOU);
        Owners.publish(XIAMEN);
        await().untilAsserted(() -> panel(Tokens.leader())
                .body("pledge.arrived", yi("20.009"))
                .body("officers.size()", equalTo(3))
                .body("chambers.size()", equalTo(2)));
    }

    @Test
    @Tag("M03")
    void oneClickOnFujianShowsItsChamberLeadingMerchantsOfficersLastContactAndWhatWasPledgedAgainstArrived() {
        publish();
        panel(Tokens.leader())
                .body("summary.name", equalTo("福建省"))
                .body("summary.representing.name", equalTo("福州温州商会"))
                .body("summary.merchants", equalTo(3))
                .body("summary.gaps", equalTo(1))
                .body("chambers.name", containsInAnyOrder("福州温州商会", "厦门温州商会"))
                .body("chambers.find { it.place == '350100' }.lastContactOn", equalTo("2091-06-20"))
                .body("chambers.find { it.place == '350200' }.lastContactOn", nullValue())
                .body("leadingMerchants.name", containsInAnyOrder("瓯海领头雁", "平阳领头雁"))
                .body("leadingMerchants.find { it.region == '330304' }.lastContactOn", equalTo("2091-06-25"))
                .body("officers.name", containsInAnyOrder("示例市领导", "示例市领导", "示例挂钩干部"))
                .body("officers.targetName", containsInAnyOrder("瓯海领头雁", "平阳领头雁", "福州温州商会"))
                .body("officers[0].to", equalTo("2091-12-31"))
                .body("lastContact.on", equalTo("2091-07-01"))
                .body("lastContact.with", equalTo("平阳领头雁"))
                .body("pledge.count", equalTo(1))
                .body("pledge.pledged", yi("100"))
                .body("pledge.arrived", yi("20.009"))
                .body("pledge.calibre", equalTo("OUT_OF_PROVINCE"))
                .body("pledge.percent", number("20.00"))
                .body("pledge.agreements.chamberName", contains("福州温州商会"))
                .body("freshness.asOf", notNullValue());
    }

    @Test
    void anAgreementAndWhatItBroughtAreThereFromTheirDaysOn() {
        publish();
        panel(Tokens.leader(), "on=2091-06-30")
                .body("pledge.count", equalTo(0))
                .body("pledge.pledged", yi("0"))
                .body("pledge.arrived", yi("0"))
                .body("pledge.agreements", empty());
        panel(Tokens.leader(), "on=2091-07-31")
                .body("pledge.count", equalTo(1))
                .body("pledge.pledged", yi("100"))
                .body("pledge.arrived", yi("0"))
                .body("pledge.agreements[0].arrived", yi("0"));
        panel(Tokens.leader(), "on=2091-08-01")
                .body("pledge.arrived", yi("20.009"))
                .body("pledge.agreements[0].arrived", yi("20.009"));
    }

    @Test
    @Tag("D11")
    void aCountySeesItsOwnMerchantsAndContacts() throws SQLException {
        publish();
        own();
        rowSecurity("DISABLE");
        try {
            own();
        } finally {
            rowSecurity("ENABLE");
        }
        Wanted wanted = new Wanted(
                Regions.standard().withDescendants(FUJIAN), LocalDate.parse("2091-12-31"), RegionScope.all());
        Scopes.within(
                RegionScope.of(OUHAI),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(repository.leading(wanted))
                            .extracting(ProvincePanelView.LeadingItem::name)
                            .containsExactly("瓯海领头雁");
                    assertThat(repository.officers(wanted)).hasSize(2);
                    assertThat(repository.lastContact(wanted))
                            .hasValueSatisfying(last -> assertThat(last.with()).isEqualTo("瓯海领头雁"));
                }));
    }

    @Test
    void theMapShowsCitiesWithTheirPositionsAndWhatIsMissing() {
        publish();
        map(Tokens.leader(), "")
                .body("nodes.code", contains("350100", "350200"))
                .body("nodes[0].longitude", notNullValue())
                .body("nodes[0].chambers", equalTo(1))
                .body("nodes[0].merchants", equalTo(1))
                .body("nodes[0].leading", equalTo(1))
                .body("nodes[0].links", equalTo(2))
                .body("nodes[0].gap", equalTo("NONE"))
                .body("nodes[1].key", equalTo(true))
                .body("nodes[1].merchants", equalTo(2))
                .body("nodes[1].gap", equalTo("NO_LIAISON"))
                .body("provinces.code", contains(FUJIAN))
                .body("totals.merchants", equalTo(3))
                .body("totals.gaps", equalTo(1));
        map(Tokens.pingyang(), "").body("totals.merchants", equalTo(1)).body("totals.links", equalTo(2));
        map(Tokens.leader(), "&region=330304").body("totals.merchants", equalTo(2));
        map(Tokens.ouhai(), "&region=330326").body("totals.merchants", equalTo(0));
        map(Tokens.leader(), "&industry=F").body("nodes", empty());
        map(Tokens.leader(), "&industry=C&level=PREFECTURE").body("totals.merchants", equalTo(3));
        map(Tokens.leader(), "&level=PROVINCE").body("nodes", empty());
    }

    @Test
    void aMerchantWhoMovesIsShownThereAndAnOldStateNeverReturns() {
        MerchantChanged before = Register.merchant(OUHAI, "520100", "迁居温商");
        MerchantChanged moved = at("520300", 1, before, null);
        OfficialChanged officer = Register.official("LEADER", "另一市领导", YEAR);
        LiaisonLinkChanged link = Register.link(officer, before);
        Owners.publish(moved);
        Owners.publish(link);
        Owners.publish(officer);
        Owners.publish(before);
        ChamberChanged after = Owners.publish(Register.chamber("遵义温州商会", "520300", "PREFECTURE", null));
        await().untilAsserted(() -> province("520000")
                .body("nodes.find { it.code == '520300' }.chambers", equalTo(1))
                .body("totals.links", equalTo(1)));
        Asking.as(Tokens.leader())
                .header("Consistency-Token", Owners.token(before))
                .get("/api/v1/leadership/liaison-map?province=520000&" + ON)
                .then()
                .header("Stale", "false")
                .body("nodes.code", contains("520300"))
                .body("nodes[0].merchants", equalTo(1));
        MerchantChanged absorbed = Owners.publish(at("520300", 2, before, UUID.randomUUID()));
        await().untilAsserted(() -> province("520000").body("nodes[0].merchants", equalTo(0)));
        Owners.erase(link);
        Owners.erase(after);
        Owners.erase(absorbed);
        await().untilAsserted(() -> province("520000").body("nodes", empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "?province=350100,unknown-region",
        "?province=999999,unknown-region",
        "?region=999999,unknown-region",
        "?industry=Z,invalid-request",
        "?level=TOWN,invalid-request",
        "?on=1066-10-14,invalid-parameter",
        "/provinces/350100,unknown-region",
        "/provinces/350000?calibre=NO_SUCH,unknown-calibre"
    })
    void whatIsAskedWronglyIsAProblem(String query, String problem) {
        Asking.as(Tokens.leader())
                .get("/api/v1/leadership/liaison-map" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:" + problem));
    }

    private static MerchantChanged at(String city, long version, MerchantChanged merchant, @Nullable UUID mergedInto) {
        return new MerchantChanged(
                merchant.id(),
                version,
                merchant.name(),
                merchant.region(),
                city,
                merchant.industry(),
                null,
                null,
                "RETURNED",
                merchant.origin(),
                null,
                List.of(),
                mergedInto);
    }

    private static void own() {
        panel(Tokens.ouhai())
                .body("leadingMerchants.name", contains("瓯海领头雁"))
                .body("officers.targetName", containsInAnyOrder("瓯海领头雁", "福州温州商会"))
                .body("lastContact.on", equalTo("2091-06-25"))
                .body("summary.merchants", equalTo(2))
                .body("pledge.arrived", yi("20.009"));
        panel(Tokens.pingyang())
                .body("leadingMerchants.name", contains("平阳领头雁"))
                .body("officers.targetName", containsInAnyOrder("平阳领头雁", "福州温州商会"))
                .body("lastContact.on", equalTo("2091-07-01"))
                .body("chambers.find { it.place == '350100' }.lastContactOn", nullValue());
    }

    private static ValidatableResponse panel(String token) {
        return panel(token, ON);
    }

    private static ValidatableResponse panel(String token, String query) {
        return Asking.as(token)
                .get("/api/v1/leadership/liaison-map/provinces/" + FUJIAN + "?" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse map(String token, String filter) {
        return Asking.as(token)
                .get("/api/v1/leadership/liaison-map?province=" + FUJIAN + "&" + ON + filter)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse province(String code) {
        return Asking.as(Tokens.leader())
                .get("/api/v1/leadership/liaison-map?province=" + code + "&" + ON)
                .then()
                .statusCode(200);
    }

    private static void rowSecurity(String action) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("merchant", "liaison_link", "contact")) {
                statement.execute("ALTER TABLE views." + table + " " + action + " ROW LEVEL SECURITY");
            }
        }
    }
}
