package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.pair;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static cn.guiyan.merchant.duplicate.MergeSamples.MERGES;
import static cn.guiyan.merchant.duplicate.MergeSamples.OUR_PROBLEM;
import static cn.guiyan.merchant.duplicate.MergeSamples.merge;
import static cn.guiyan.merchant.duplicate.MergeSamples.merged;
import static cn.guiyan.merchant.duplicate.MergeSamples.request;
import static cn.guiyan.merchant.duplicate.MergeSamples.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records of two counties are merged by both, and neither sees the other before. */
@MerchantServiceTest
@Tag("M01")
class MergeConsentTest {
    @Test
    void recordsOfTwoCountiesAreOneOnceBothHaveConsented() throws SQLException {
        String survivor = registered(merchant("史瓯海", "330304", phone()));
        String absorbed = registered(merchant("史平阳", "330326", phone()));
        DependentRows rows =
                new DependentRows(survivor, absorbed, "330326", registered(merchant("史第三", "330304", phone())));
        List<String> before = rows.dump();
        String merge = proposed(survivor, absorbed);

        step(Tokens.cityOffice(), merge, "consent")
                .then()
                .statusCode(403)
                .body("type", equalTo(OUR_PROBLEM + "consent-not-yours"));
        step(Tokens.ouhai(), merge, "consent").then().statusCode(200).body("state", equalTo("PROPOSED"));
        String seen = as(Tokens.ouhai())
                .get(MERGES + "/" + merge)
                .then()
                .statusCode(200)
                .body("sides.merchantId", contains(survivor))
                .body("otherOffice", equalTo(true))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(absorbed, "330326", "史平阳");
        assertThat(as(Tokens.ouhai()).get(MERGES + "/" + merge + "/preview").asString())
                .doesNotContain(absorbed, "330326", "史平阳");
        as(Tokens.of("cangnan", "330327", "county-office"))
                .get(MERGES + "/" + merge)
                .then()
                .statusCode(404);
        assertThat(rows.dump()).isEqualTo(before);

        step(Tokens.pingyang(), merge, "consent")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXECUTED"))
                .body("sides.merchantId", containsInAnyOrder(survivor, absorbed));
        as(Tokens.ouhai()).get(MERGES + "/" + merge).then().body("otherOffice", equalTo(false));
        as(Tokens.pingyang())
                .get("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(410)
                .body("type", equalTo(OUR_PROBLEM + "merged-elsewhere"))
                .body("mergeId", equalTo(merge));
        assertThat(DependentRows.read("SELECT DISTINCT region FROM contact WHERE merchant_id = '" + survivor + "'"))
                .containsExactly("330304");
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor));

        step(Tokens.pingyang(), merge, "undo").then().statusCode(200);
        assertThat(rows.dump()).isEqualTo(before);
        as(Tokens.pingyang())
                .get("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(200)
                .body("id", equalTo(absorbed));
    }

    @Test
    void whoHandsARecordOverIsToldSoBefore() {
        String survivor = registered(merchant("沃瓯海", "330304", phone()));
        String absorbed = registered(merchant("沃平阳", "330326", phone()));
        String merge = proposed(survivor, absorbed);

        handedOver(Tokens.pingyang(), merge, true);
        handedOver(Tokens.ouhai(), merge, false);
        handedOver(Tokens.cityOffice(), merge, false);
    }

    @Test
    void theSameTwoAreProposedOnceUntilThatIsDeclined() {
        String one = registered(merchant("卞瓯海", "330304", phone()));
        String other = registered(merchant("卞平阳", "330326", phone()));
        String merge = proposed(one, other);

        merge(Tokens.cityOffice(), other, one)
                .then()
                .statusCode(409)
                .body("type", equalTo(OUR_PROBLEM + "merge-proposed"))
                .body("mergeId", equalTo(merge));
        step(Tokens.ouhai(), merge, "refusal").then().statusCode(200);
        proposed(other, one);
    }

    @Test
    void aProposalFollowsARecordToItsNewOfficeWhichHasToConsent() {
        String survivor = registered(merchant("俞瓯海", "330304", phone()));
        Map<String, Object> moving = merchant("俞平阳", "330326", phone());
        String absorbed = registered(moving);
        String merge = proposed(survivor, absorbed);
        step(Tokens.pingyang(), merge, "consent").then().statusCode(200);
        moving.put("region", "330327");
        as(Tokens.cityOffice())
                .header(
                        "If-Match",
                        as(Tokens.cityOffice())
                                .get("/api/v1/merchants/" + absorbed)
                                .header("ETag"))
                .body(moving)
                .put("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(200);

        step(Tokens.ouhai(), merge, "consent").then().statusCode(200).body("state", equalTo("PROPOSED"));
        as(Tokens.pingyang()).get(MERGES + "/" + merge).then().statusCode(404);
        step(Tokens.of("cangnan", "330327", "county-office"), merge, "consent")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXECUTED"));
    }

    @Test
    void aRecordThatWasMergedNamesTheOneThatStays() {
        String first = registered(merchant("柏甲", "330304", phone()));
        String second = registered(merchant("柏乙", "330304", phone()));
        String third = registered(merchant("柏丙", "330304", phone()));
        merged(Tokens.ouhai(), first, second);

        merge(Tokens.ouhai(), second, first)
                .then()
                .statusCode(400)
                .body("type", equalTo(OUR_PROBLEM + "merge-into-itself"));
        merge(Tokens.ouhai(), second, third)
                .then()
                .statusCode(201)
                .body("sides.merchantId", containsInAnyOrder(first, third));
    }

    @Test
    void whoseRecordLosesAValueIsToldWhichAndNotWhatTheOtherHas() {
        String survivor = registered(merchant("宓瓯海", "330304", phone()));
        String absorbed = registered(merchant("宓平阳", "330326", phone()));
        Map<String, Object> request = new HashMap<>(request(survivor, absorbed));
        request.put("fromAbsorbed", List.of("NAME"));
        String merge = as(Tokens.cityOffice()).body(request).post(MERGES).path("id");

        Response seen = as(Tokens.ouhai()).get(MERGES + "/" + merge + "/preview");
        seen.then()
                .body("fields.field", contains("NAME"))
                .body("fields[0].kept", equalTo("ABSORBED"))
                .body("fields[0].survivor", equalTo("宓瓯海"))
                .body("fields[0].absorbed", nullValue());
        assertThat(seen.asString()).doesNotContain("宓平阳", absorbed);
        as(Tokens.pingyang()).get(MERGES + "/" + merge + "/preview").then().body("fields", empty());
    }

    private static String proposed(String survivor, String absorbed) {
        return merge(Tokens.cityOffice(), survivor, absorbed)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    private static void handedOver(String token, String merge, boolean expected) {
        as(token).get(MERGES + "/" + merge + "/preview").then().statusCode(200).body("handedOver", equalTo(expected));
    }

    @Test
    void aCountyProposesByTheDuplicateWithoutKnowingTheOtherRecordAndTheOtherDeclines() {
        String phone = phone();
        String own = registered(merchant("龙自家", "330304", phone));
        String foreign = registered(merchant("龙他家", "330326", phone));
        String pair = pair(Tokens.ouhai(), own);
        as(Tokens.ouhai())
                .get("/api/v1/duplicates?size=200&reason=SAME_PHONE")
                .then()
                .body("items.id", hasItem(pair));
        as(Tokens.ouhai())
                .get("/api/v1/duplicates?size=200&reason=SAME_CREDIT_CODE")
                .then()
                .body("items.id", not(hasItem(pair)));
        Map<String, Object> request = Map.of("survivorId", own, "duplicateId", pair, "reason", "同一手机");

        Response proposed = as(Tokens.ouhai()).body(request).post(MERGES);
        proposed.then().statusCode(201).body("state", equalTo("PROPOSED"));
        assertThat(proposed.asString()).doesNotContain(foreign, "330326", "龙他家");
        assertThat(as(Tokens.ouhai()).body(request).post(MERGES + "/preview").asString())
                .doesNotContain(foreign, "330326", "龙他家");
        String merge = proposed.path("id");
        as(Tokens.ouhai())
                .body(Map.of("reason", "不是同一人"))
                .post("/api/v1/duplicates/" + pair + "/dismissal")
                .then()
                .statusCode(409)
                .body("type", equalTo(OUR_PROBLEM + "merge-proposed"));
        step(Tokens.pingyang(), merge, "refusal").then().statusCode(200).body("state", equalTo("DECLINED"));
        step(Tokens.pingyang(), merge, "consent")
                .then()
                .statusCode(409)
                .body("type", equalTo(OUR_PROBLEM + "merge-closed"))
                .body("detail", containsString("的状态为 已拒绝"));
        as(Tokens.pingyang()).get("/api/v1/merchants/" + foreign).then().body("id", equalTo(foreign));
        as(Tokens.ouhai()).get(MERGES + "?state=DECLINED").then().body("items.id", hasItem(merge));
        as(Tokens.ouhai()).get(MERGES + "?state=EXECUTED").then().body("items.id", not(hasItem(merge)));
    }
}
