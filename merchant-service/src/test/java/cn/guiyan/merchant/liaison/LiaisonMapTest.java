package cn.guiyan.merchant.liaison;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.representing;
import static cn.guiyan.merchant.liaison.Linking.chamberIn;
import static cn.guiyan.merchant.liaison.Linking.leading;
import static cn.guiyan.merchant.liaison.Linking.linked;
import static cn.guiyan.merchant.liaison.Linking.merchantIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 温商联络图. Each test has a province of its own, since the map counts everything in it. */
@MerchantServiceTest
@Tag("M03")
class LiaisonMapTest {
    @Test
    void aCityHasItsChambersMerchantsAndLinksAndSaysWhatIsMissing() {
        String chamber = chamberIn("530100", "昆明市温州商会");
        String merchant = merchantIn("530100", "330304");
        merchantIn("530100", "330326");
        merchantIn("530300", "330304");
        chamberIn("530400", "玉溪市温州商会");
        leading(merchant, "2014-01-01");
        linked(appointed("COUNTY_OFFICER", "330304"), "chamberId", chamber, "2014-01-01");
        linked(appointed("LEADER", "330300"), "merchantId", merchant, "2014-01-01");

        map(Tokens.leader(), "province=530000&on=2014-06-30")
                .body("nodes.code", contains("530100", "530300", "530400"))
                .body("nodes.gap", contains("NONE", "NO_CHAMBER", "NO_LIAISON"))
                .body("nodes[0].name", equalTo("昆明市"))
                .body("nodes[0].longitude", equalTo(102.71225f))
                .body("nodes[0].chambers", equalTo(1))
                .body("nodes[0].merchants", equalTo(2))
                .body("nodes[0].leading", equalTo(1))
                .body("nodes[0].links", equalTo(2))
                .body("provinces.code", contains("530000"))
                .body("provinces[0].gaps", equalTo(2))
                .body("totals.chambers", equalTo(2))
                .body("totals.merchants", equalTo(3))
                .body("totals.links", equalTo(2));
        map(Tokens.leader(), "province=530000&on=2013-12-31")
                .body("nodes.gap", contains("NO_LIAISON", "NO_CHAMBER", "NO_LIAISON"))
                .body("totals.leading", equalTo(0))
                .body("totals.links", equalTo(0));
    }

    @Test
    void oneClickOnAProvinceShowsChamberLeadingMerchantsAndOfficers() {
        String signing = representing("520000", "520100", "贵阳市温州商会");
        String merchant = merchantIn("520300", "330326");
        leading(merchant, "2014-01-01");
        String leader = linked(appointed("LEADER", "330300"), "merchantId", merchant, "2014-01-01");
        String officer = linked(appointed("COUNTY_OFFICER", "330304"), "city", "520100", "2014-01-01");

        as(Tokens.leader())
                .get("/api/v1/liaison/provinces/520000?on=2014-06-30")
                .then()
                .statusCode(200)
                .body("summary.name", equalTo("贵州省"))
                .body("summary.representing.id", equalTo(signing))
                .body("summary.cities", equalTo(2))
                .body("chambers.id", contains(signing))
                .body("leadingMerchants.merchantId", contains(merchant))
                .body("leadingMerchants[0].from", equalTo("2014-01-01"))
                .body("officers.linkId", hasItem(leader))
                .body("officers.linkId", hasItem(officer));
        as(Tokens.ouhai())
                .get("/api/v1/liaison/provinces/520000?on=2014-06-30")
                .then()
                .statusCode(200)
                .body("leadingMerchants", empty())
                .body("officers.linkId", contains(officer));
    }

    @Test
    void ofManyChambersAProvinceShowsTheFirstAndSaysHowManyThereAre() throws SQLException {
        inXinjiang("""
                INSERT INTO chamber (id, version, name, place, level, region, origin)
                SELECT gen_random_uuid(), 0, '示例商会' || lpad(i::text, 3, '0'), '650100', 'PREFECTURE', '330300', 'REPORTED'
                FROM generate_series(1, 201) i""");
        try {
            as(Tokens.leader())
                    .get("/api/v1/liaison/provinces/650000?on=2014-06-30")
                    .then()
                    .statusCode(200)
                    .body("summary.chambers", equalTo(201))
                    .body("chambers.size()", equalTo(200))
                    .body("chambers[199].name", equalTo("示例商会200"));
        } finally {
            inXinjiang("DELETE FROM chamber WHERE place = '650100'");
        }
    }

    @Test
    void theFiltersApplyToTheCitiesAndTheTotals() {
        chamberIn("510100", "成都市温州商会");
        merchantIn("510100", "330304");
        merchantIn("510300", "330326");
        linked(appointed("COUNTY_OFFICER", "330304"), "city", "510400", "2014-01-01");
        Map<String, Object> ofAnotherIndustry = merchantOf("330304");
        ofAnotherIndustry.put("presentCity", "510500");
        ofAnotherIndustry.put("industry", "F");
        id(as(Tokens.cityOffice()).body(ofAnotherIndustry).post("/api/v1/merchants"));

        map(Tokens.leader(), "province=510000&on=2014-06-30")
                .body("nodes.code", contains("510100", "510300", "510400", "510500"));
        map(Tokens.leader(), "province=510000&on=2014-06-30&region=330304")
                .body("nodes.code", contains("510100", "510400", "510500"))
                .body("totals.merchants", equalTo(2))
                .body("totals.links", equalTo(1));
        map(Tokens.leader(), "province=510000&on=2014-06-30&industry=F")
                .body("nodes.code", contains("510500"))
                .body("totals.merchants", equalTo(1));
        map(Tokens.leader(), "province=510000&on=2014-06-30&level=PREFECTURE")
                .body("nodes.code", contains("510100"))
                .body("totals.chambers", equalTo(1));
        map(Tokens.leader(), "province=510000&on=2014-06-30&level=COUNTY")
                .body("nodes", empty())
                .body("totals.cities", equalTo(0));
        map(Tokens.pingyang(), "province=510000&on=2014-06-30").body("totals.merchants", equalTo(1));
    }

    @Test
    void theFiltersApplyToAProvinceAndItsOfficersAreShownAll() {
        String chamber = chamberIn("630100", "西宁市温州商会");
        String own = merchantIn("630100", "330304");
        String foreign = merchantIn("630100", "330326");
        leading(own, "2014-01-01");
        leading(foreign, "2014-01-01");
        String officer = linked(appointed("COUNTY_OFFICER", "330326"), "chamberId", chamber, "2014-01-01");

        qinghai("").body("leadingMerchants.merchantId", containsInAnyOrder(own, foreign));
        qinghai("&region=330304")
                .body("summary.merchants", equalTo(1))
                .body("leadingMerchants.merchantId", contains(own))
                .body("officers.linkId", contains(officer));
        qinghai("&industry=F").body("summary.merchants", equalTo(0)).body("leadingMerchants", empty());
        qinghai("&level=PREFECTURE").body("chambers.id", contains(chamber));
        qinghai("&level=COUNTY").body("summary.chambers", equalTo(0)).body("chambers", empty());
        as(Tokens.leader())
                .get("/api/v1/liaison/provinces/630000?region=999999")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
    }

    @Test
    void aProvincesOwnChamberBelongsToNoCityAndAMunicipalityIsOne() {
        chamberIn("540000", "西藏示例商会");
        chamberIn("500000", "重庆示例商会");

        map(Tokens.leader(), "province=540000").body("nodes", empty()).body("provinces[0].chambers", equalTo(1));
        map(Tokens.leader(), "province=500000")
                .body("nodes.code", contains("500000"))
                .body("nodes[0].gap", equalTo("NO_LIAISON"))
                .body("totals.chambers", equalTo(1));
    }

    @Test
    void aKeyCityIsShownAlsoWhenThereIsNothing() {
        id(as(Tokens.cityOffice())
                .body(Map.of("city", "620100", "from", "2014-01-01"))
                .post("/api/v1/key-cities"));

        map(Tokens.leader(), "province=620000&on=2014-06-30")
                .body("nodes.code", contains("620100"))
                .body("nodes[0].key", equalTo(true))
                .body("nodes[0].gap", equalTo("NO_CHAMBER"));
        map(Tokens.leader(), "province=620000&on=2013-12-31").body("nodes", empty());
    }

    @Test
    void theWholeCountryIsOneMap() {
        chamberIn("610100", "西安市温州商会");

        map(Tokens.leader(), "on=2014-06-30")
                .body("nodes.code", hasItem("610100"))
                .body("nodes.province", everyItem(not(empty())))
                .body("provinces.code", hasItem("610000"));
        as(Tokens.leader())
                .get("/api/v1/liaison/map?province=610100")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
        as(Tokens.leader()).get("/api/v1/liaison/provinces/999999").then().statusCode(400);
        as(Tokens.admin()).get("/api/v1/liaison/map").then().statusCode(403);
    }

    private static void inXinjiang(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ValidatableResponse qinghai(String filter) {
        return as(Tokens.leader())
                .get("/api/v1/liaison/provinces/630000?on=2014-06-30" + filter)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse map(String token, String query) {
        return as(token).get("/api/v1/liaison/map?" + query).then().statusCode(200);
    }
}
