package cn.guiyan.merchant.talk;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.exactly;
import static cn.guiyan.merchant.Samples.number;
import static cn.guiyan.merchant.Samples.official;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class TalkBatchResourceTest {
    private static final String PATH = "/api/v1/talk-batches";

    @Test
    @Tag("M07")
    void coverageIsTheTopHundredTalkedWithDividedByAHundred() {
        int before = covered("2014-07-31");
        String merchant = topHundred("330304");
        String other = topHundred("330326");
        String first = planned(merchant, other);
        String second = planned(merchant);
        talk(first, merchant, "2014-07-11").statusCode(200);
        // Who was talked with twice counts once.
        talk(second, merchant, "2014-07-21").statusCode(200);

        coverage("2014-07-31")
                .body("talked", equalTo(before + 1))
                .body("goal", equalTo(100))
                .body("percent", number(String.valueOf(before + 1)));
        talk(first, other, "2014-07-31").statusCode(200);
        coverage("2014-07-31").body("talked", equalTo(before + 2));
        coverage("2014-07-30").body("talked", equalTo(before + 1));
    }

    @Test
    void batchesAreNumberedInOrder() {
        int first = plan(topHundred("330304")).statusCode(201).extract().path("number");
        int second = plan(topHundred("330304")).statusCode(201).extract().path("number");

        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void onlyTheTopHundredAreTalkedWithInBatches() {
        plan(registered("330304")).statusCode(409).body("type", equalTo("urn:guiyan:problem:not-top-hundred"));
    }

    @Test
    @Tag("D13")
    void whoWasErasedThisMonthIsPlannedForNoMore() {
        String merchant = topHundred("330304");
        as(Tokens.cityOffice())
                .body(Map.of("ground", "CONSENT_WITHDRAWN", "reference", "温经合〔2014〕删-6号"))
                .post("/api/v1/merchants/" + merchant + "/erasure")
                .then()
                .statusCode(201);

        plan(merchant).statusCode(409).body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
    }

    @Test
    @Tag("D9")
    void aCountySeesItsOwnMerchantsOfABatch() {
        String own = topHundred("330304");
        String foreign = topHundred("330326");
        String batch = planned(own, foreign);

        as(Tokens.ouhai()).get(PATH + "/" + batch).then().statusCode(200).body("talks.merchantId", contains(own));
        as(Tokens.ouhai())
                .get(PATH + "?size=200")
                .then()
                .statusCode(200)
                .body("items.talks.merchantId.flatten()", not(hasItem(foreign)));
        as(Tokens.ouhai()).get(PATH + "/" + batch + "/history").then().statusCode(403);
        as(Tokens.leader())
                .get(PATH + "/" + batch + "/history")
                .then()
                .statusCode(200)
                .body("[0].changes.field", hasItem("talks"));
    }

    @Test
    void aTalkIsLedByWhoIsInPost() {
        String merchant = topHundred("330304");
        String batch = planned(merchant);

        talk(batch, merchant, "2012-12-31")
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:official-not-in-post"));
        talk(batch, topHundred("330304"), "2014-07-11")
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:not-in-batch"));
        talk(batch, merchant, "2014-07-11")
                .statusCode(200)
                .body("talks[0].outcome", equalTo("FOLLOW_UP"))
                .body("talks[0].officialIds", hasSize(1));
        talk(batch, merchant, "2014-07-12").statusCode(409).body("type", equalTo("urn:guiyan:problem:talked-already"));
    }

    @Test
    void aPlanIsRewrittenWithoutAVersionWhereNothingChanges() {
        String merchant = topHundred("330304");
        String batch = planned(merchant);
        String added = topHundred("330304");

        rewrite(batch, "0", merchant).statusCode(200).header("ETag", "\"0\"");
        rewrite(batch, "0", merchant, added)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("talks", hasSize(2));
    }

    private static ValidatableResponse rewrite(String batch, String version, String... merchants) {
        return as(Tokens.cityOffice())
                .header("If-Match", version)
                .body(Map.of("plannedMonth", "2014-07", "merchantIds", List.of(merchants)))
                .put(PATH + "/" + batch)
                .then();
    }

    private static int covered(String on) {
        return coverage(on).extract().path("talked");
    }

    private static ValidatableResponse coverage(String on) {
        return exactly(Tokens.leader()).get(PATH + "/coverage?on=" + on).then().statusCode(200);
    }

    private static ValidatableResponse talk(String batch, String merchant, String on) {
        String leader = as(Tokens.cityOffice())
                .body(official("LEADER", "330300"))
                .post("/api/v1/officials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return as(Tokens.cityOffice())
                .body(Map.of(
                        "merchantId", merchant, "talkedOn", on, "officialIds", List.of(leader), "outcome", "FOLLOW_UP"))
                .post(PATH + "/" + batch + "/talks")
                .then();
    }

    private static String planned(String... merchants) {
        return plan(merchants).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse plan(String... merchants) {
        return as(Tokens.cityOffice())
                .body(Map.of("plannedMonth", "2014-07", "merchantIds", List.of(merchants)))
                .post(PATH)
                .then();
    }

    private static String topHundred(String region) {
        String merchant = registered(region);
        as(Tokens.cityOffice())
                .body(Map.of("roll", "TOP_HUNDRED", "merchantId", merchant, "from", "2014-01-01"))
                .post("/api/v1/roll-entries")
                .then()
                .statusCode(201);
        return merchant;
    }
}
