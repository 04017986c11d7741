package cn.guiyan.merchant.occasion;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.exactly;
import static cn.guiyan.merchant.Samples.number;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class OccasionResourceTest {
    private static final String RUIAN = Tokens.of("ruian", "330381", "county-office");

    @Test
    @Tag("M13")
    void ruianSignsEighteenProjectsOfAHundredAndFiveYiAtTheEleventhAnnualMeeting() {
        String meeting = annualMeeting();
        String last = sign(meeting, "330381", "698000000");
        for (int i = 0; i < 17; i++) {
            sign(meeting, "330381", "580000000");
        }
        sign(meeting, "330304", "100000000");

        statistics(RUIAN, meeting, "?region=330381")
                .body("signings", equalTo(18))
                .body("amount", number("10558000000"))
                .body("landed", equalTo(0))
                .body("landingRatePercent", number("0.0"));
        land(last, UUID.randomUUID().toString(), "2014-09-01").statusCode(200);
        statistics(Tokens.leader(), meeting, "?region=330381")
                .body("landed", equalTo(1))
                .body("landingRatePercent", number("5.55"));
        statistics(Tokens.leader(), meeting, "").body("signings", equalTo(19));
        statistics(Tokens.ouhai(), meeting, "").body("signings", equalTo(1));
    }

    @Test
    void anApproximateAmountIsCountedApart() {
        String meeting = annualMeeting();
        Map<String, Object> about = signing("330381", "250000000");
        about.put("approximate", true);
        as(RUIAN)
                .body(about)
                .post("/api/v1/occasions/" + meeting + "/signings")
                .then()
                .statusCode(201);
        sign(meeting, "330381", "100000000");

        statistics(RUIAN, meeting, "")
                .body("amount", number("350000000"))
                .body("approximateAmount", number("250000000"));
    }

    @Test
    void aProjectRealisesOneSigning() {
        String meeting = annualMeeting();
        String first = sign(meeting, "330381", "1");
        String second = sign(meeting, "330381", "2");
        String project = UUID.randomUUID().toString();
        land(first, project, "2014-09-01").statusCode(200).body("landedOn", equalTo("2014-09-01"));

        land(second, project, "2014-09-01")
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:project-has-landed"));
        land(second, UUID.randomUUID().toString(), "2014-05-29")
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:landed-before-signing"));
    }

    @Test
    void anOccasionIsNotMovedBehindWhatHasLandedOrIntoTheFuture() {
        String meeting = annualMeeting();
        move(meeting, "2999-01-01").statusCode(200);
        move(meeting, "2014-05-30").statusCode(200);
        String signing = sign(meeting, "330381", "1");
        move(meeting, "2999-01-01").statusCode(400).body("type", equalTo("urn:guiyan:problem:future-date"));
        move(meeting, "2014-06-30").statusCode(200);
        land(signing, UUID.randomUUID().toString(), "2014-09-01").statusCode(200);

        move(meeting, "2014-09-02")
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:held-after-landing"))
                .body("landedOn", equalTo("2014-09-01"));
        move(meeting, "2014-09-01").statusCode(200).body("on", equalTo("2014-09-01"));
    }

    @Test
    @Tag("D9")
    void aCountyKeepsWhatWasSignedForIt() {
        String meeting = annualMeeting();
        String foreign = sign(meeting, "330304", "1");

        as(RUIAN)
                .body(signing("330304", "1"))
                .post("/api/v1/occasions/" + meeting + "/signings")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
        as(RUIAN).get("/api/v1/occasion-signings/" + foreign).then().statusCode(404);
        as(RUIAN)
                .get("/api/v1/occasions/" + meeting + "/signings?size=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(foreign)));
        as(RUIAN).body(occasion()).post("/api/v1/occasions").then().statusCode(403);
    }

    @Test
    @Tag("D9")
    void whoSeesFarByAnotherRoleWritesNoMoreThanTheirCountyKeeps() {
        String both = Tokens.of("both", "330381", "county-office", "department");
        String foreign = sign(annualMeeting(), "330304", "1");

        as(both).get("/api/v1/occasion-signings/" + foreign).then().statusCode(200);
        as(both).header("If-Match", "\"0\"")
                .body(signing("330381", "1"))
                .put("/api/v1/occasion-signings/" + foreign)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
        as(both).body(Map.of("projectId", UUID.randomUUID().toString(), "landedOn", "2014-09-01"))
                .post("/api/v1/occasion-signings/" + foreign + "/landing")
                .then()
                .statusCode(403);
    }

    @Test
    void aSigningIsCorrectedAndItsHistoryTellsIt() {
        String id = sign(annualMeeting(), "330381", "1");

        as(RUIAN)
                .header("If-Match", "\"0\"")
                .body(signing("330381", "2.50"))
                .put("/api/v1/occasion-signings/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(RUIAN)
                .get("/api/v1/occasion-signings/" + id + "/history")
                .then()
                .body("[0].changes.field", hasItem("amount"));
        Map<String, Object> unknown = signing("330381", "1");
        unknown.put("merchantId", UUID.randomUUID().toString());
        as(RUIAN)
                .header("If-Match", "\"1\"")
                .body(unknown)
                .put("/api/v1/occasion-signings/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
    }

    @Test
    void occasionsAreListedByKindAndDay() {
        String id = annualMeeting();

        as(Tokens.ouhai())
                .get("/api/v1/occasions?kind=ANNUAL_MEETING&from=2014-05-30&to=2014-05-30&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as(Tokens.ouhai())
                .get("/api/v1/occasions/" + id)
                .then()
                .body("edition", equalTo(11))
                .body("promoted.name", contains("五马时尚商圈", "时尚新天地"));
        Map<String, Object> nowhere = occasion();
        nowhere.put("place", "999999");
        as(Tokens.cityOffice())
                .body(nowhere)
                .post("/api/v1/occasions")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
    }

    private static ValidatableResponse statistics(String token, String meeting, String query) {
        return exactly(token)
                .get("/api/v1/occasions/" + meeting + "/statistics" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse move(String meeting, String day) {
        Map<String, Object> moved = occasion();
        moved.put("on", day);
        return as(Tokens.cityOffice())
                .header("If-Match", "*")
                .body(moved)
                .put("/api/v1/occasions/" + meeting)
                .then();
    }

    private static ValidatableResponse land(String signing, String project, String on) {
        return as(RUIAN)
                .body(Map.of("projectId", project, "landedOn", on))
                .post("/api/v1/occasion-signings/" + signing + "/landing")
                .then();
    }

    private static String sign(String meeting, String region, String amount) {
        return as(Tokens.cityOffice())
                .body(signing(region, amount))
                .post("/api/v1/occasions/" + meeting + "/signings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> signing(String region, String amount) {
        Map<String, Object> signing = new HashMap<>();
        signing.put("region", region);
        signing.put("projectName", "示例回归项目");
        signing.put("amount", new BigDecimal(amount));
        signing.put("approximate", false);
        return signing;
    }

    private static String annualMeeting() {
        return as(Tokens.cityOffice())
                .body(occasion())
                .post("/api/v1/occasions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> occasion() {
        Map<String, Object> occasion = new HashMap<>();
        occasion.put("name", "第十一届全国各地温州商会年会");
        occasion.put("kind", "ANNUAL_MEETING");
        occasion.put("edition", 11);
        occasion.put("on", "2014-05-30");
        occasion.put("place", "330300");
        occasion.put("host", "示例承办商会");
        occasion.put("promoted", List.of(Map.of("name", "五马时尚商圈"), Map.of("name", "时尚新天地")));
        return occasion;
    }
}
