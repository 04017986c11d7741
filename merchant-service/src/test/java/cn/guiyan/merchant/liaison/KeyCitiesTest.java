package cn.guiyan.merchant.liaison;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.official;
import static cn.guiyan.merchant.liaison.Linking.chamberIn;
import static cn.guiyan.merchant.liaison.Linking.end;
import static cn.guiyan.merchant.liaison.Linking.link;
import static cn.guiyan.merchant.liaison.Linking.linked;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 各县（市、区）选派干部挂钩联系重点地级市的温州商会. */
@MerchantServiceTest
@Tag("M04")
class KeyCitiesTest {
    @Test
    void aKeyCityChamberWithNobodyIsRed() {
        key("420100");
        chamberIn("420100", "武汉市温州商会");

        cover("2014-06-30", "420100")
                .body("state", hasItem("VACANT"))
                .body(of("420100") + ".state", equalTo("VACANT"))
                .body(of("420100") + ".name", equalTo("武汉市"))
                .body(of("420100") + ".chambers.state", contains("VACANT"));
    }

    @Test
    void anOfficerOfOneChamberCoversTheCityButNotTheOtherChamber() {
        key("420500");
        String covered = chamberIn("420500", "宜昌市温州商会");
        chamberIn("420500", "宜昌市示例商会");
        linked(appointed("COUNTY_OFFICER", "330304"), "chamberId", covered, "2014-01-01");
        linked(appointed("LEADER", "330300"), "city", "420500", "2014-01-01");

        cover("2014-06-30", "420500")
                .body(of("420500") + ".state", equalTo("COVERED"))
                .body(of("420500") + ".officers", hasSize(1))
                .body(of("420500") + ".officers[0].region", equalTo("330304"))
                .body(of("420500") + ".officers[0].from", equalTo("2014-01-01"))
                .body(chamber("宜昌市温州商会") + ".state", equalTo("COVERED"))
                .body(chamber("宜昌市示例商会") + ".state", equalTo("VACANT"));
    }

    @Test
    void whoIsSentToTheCityCoversAllItsChambers() {
        key("420600");
        chamberIn("420600", "襄阳市温州商会");
        String link = linked(appointed("COUNTY_OFFICER", "330304"), "city", "420600", "2014-01-01");

        cover("2014-06-30", "420600").body(chamber("襄阳市温州商会") + ".state", equalTo("COVERED"));
        end(Tokens.ouhai(), link, "2014-06-29").then().statusCode(200);
        cover("2014-06-30", "420600")
                .body(of("420600") + ".state", equalTo("EXPIRED"))
                .body(of("420600") + ".until", equalTo("2014-06-29"))
                .body(of("420600") + ".officers", hasSize(0));
        cover("2014-06-29", "420600").body(of("420600") + ".state", equalTo("EXPIRING"));
    }

    @Test
    void aTenureThatEndsEndsTheCoverToo() {
        key("430100");
        Map<String, Object> ending = official("COUNTY_OFFICER", "330304");
        ending.put("to", "2014-09-28");
        String officer = id(as(Tokens.cityOffice()).body(ending).post("/api/v1/officials"));
        String link = id(link(Tokens.cityOffice(), officer, "city", "430100", "2014-01-01", null));

        cover("2014-06-30", "430100")
                .body(of("430100") + ".state", equalTo("EXPIRING"))
                .body(of("430100") + ".officers[0].to", equalTo("2014-09-28"));
        cover("2014-06-29", "430100").body(of("430100") + ".state", equalTo("COVERED"));
        cover("2014-09-29", "430100").body(of("430100") + ".state", equalTo("EXPIRED"));
        as(Tokens.leader())
                .get("/api/v1/liaison/expiring?on=2014-06-30")
                .then()
                .statusCode(200)
                .body("linkId", hasItem(link));
        as(Tokens.leader())
                .get("/api/v1/liaison/expiring?on=2014-06-30&withinDays=89")
                .then()
                .body("linkId", not(hasItem(link)));
    }

    @Test
    void aDayAtTheEndsOfTimeIsRefused() {
        for (String path : List.of("expiring", "key-cities", "leaders", "map", "provinces/350000")) {
            for (String day : List.of("+999999999-12-31", "-999999999-01-01", "2101-01-01", "1899-12-31")) {
                as(Tokens.leader())
                        .queryParam("on", day)
                        .get("/api/v1/liaison/" + path)
                        .then()
                        .statusCode(400)
                        .body("type", equalTo("urn:guiyan:problem:invalid-parameter"))
                        .body("parameter", equalTo("on"));
            }
        }
    }

    @Test
    void aCityIsAKeyCityOnceAtATime() {
        String id = key("430200");

        name("430200", "2014-01-01").then().statusCode(409).body("type", equalTo("urn:guiyan:problem:key-city-exists"));
        ended(id, "2014-06-30").then().statusCode(200).body("to", equalTo("2014-06-30"));
        ended(id, "2014-07-31").then().statusCode(409).body("type", equalTo("urn:guiyan:problem:key-city-ended"));
        cover("2014-06-30", "430200").body("city", hasItem("430200"));
        as(Tokens.leader())
                .get("/api/v1/liaison/key-cities?on=2014-07-01")
                .then()
                .body("city", not(hasItem("430200")));
        name("430200", "2014-07-01").then().statusCode(201).body("name", equalTo("株洲市"));
        as(Tokens.ouhai())
                .get("/api/v1/key-cities?on=2014-07-01&size=200")
                .then()
                .body("items.city", hasItem("430200"));
        as(Tokens.ouhai()).get("/api/v1/key-cities/" + id + "/history").then().body("[0].reason", equalTo("商会合并"));
    }

    @Test
    void theCitysOfficeDecidesAndOnlyACityIsOne() {
        name("430000", "2014-01-01").then().statusCode(400);
        as(Tokens.ouhai())
                .body(Map.of("city", "430300", "from", "2014-01-01"))
                .post("/api/v1/key-cities")
                .then()
                .statusCode(403);
    }

    private static String key(String city) {
        return id(name(city, "2013-01-01"));
    }

    private static Response name(String city, String from) {
        return as(Tokens.cityOffice()).body(Map.of("city", city, "from", from)).post("/api/v1/key-cities");
    }

    private static Response ended(String id, String on) {
        return as(Tokens.cityOffice())
                .body(Map.of("to", on, "reason", "商会合并"))
                .post("/api/v1/key-cities/" + id + "/end");
    }

    private static String of(String city) {
        return "find { it.city == '" + city + "' }";
    }

    private static String chamber(String name) {
        return "chambers.flatten().find { it.name == '" + name + "' }";
    }

    private static ValidatableResponse cover(String on, String city) {
        return as(Tokens.leader())
                .get("/api/v1/liaison/key-cities?on=" + on)
                .then()
                .statusCode(200)
                .body("city", hasItem(city));
    }
}
