package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.pair;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.pairs;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static cn.guiyan.merchant.duplicate.MergeSamples.MERGES;
import static cn.guiyan.merchant.duplicate.MergeSamples.OUR_PROBLEM;
import static cn.guiyan.merchant.duplicate.MergeSamples.merge;
import static cn.guiyan.merchant.duplicate.MergeSamples.merged;
import static cn.guiyan.merchant.duplicate.MergeSamples.request;
import static cn.guiyan.merchant.duplicate.MergeSamples.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class MergeUndoTest {
    @Test
    void afterThirtyDaysNothingIsUndone() throws SQLException {
        String survivor = registered(merchant("安留存", "330304", phone()));
        String merge = merged(Tokens.ouhai(), survivor, registered(merchant("安过期", "330304", phone())));
        DependentRows.write(
                "UPDATE merchant_merge SET executed_at = executed_at - interval '30 days' WHERE id = '" + merge + "'");

        undone(merge).then().statusCode(409).body("type", equalTo(OUR_PROBLEM + "merge-undo-expired"));
    }

    @Test
    void whatWasChangedSinceIsNotOverwrittenByUndoing() throws SQLException {
        String survivor = registered(merchant("伍留存", "330304", phone()));
        Map<String, Object> described = merchant("伍并入", "330304", phone());
        described.put("company", "示例旧企业");
        String merge = merged(Tokens.ouhai(), survivor, registered(described));
        Map<String, Object> changed = new HashMap<>(merchant("伍留存", "330304", phone()));
        changed.put("company", "示例新企业");
        described(survivor, changed);

        undone(merge)
                .then()
                .statusCode(409)
                .body("type", equalTo(OUR_PROBLEM + "merge-cannot-be-undone"))
                .body("detail", equalTo("合并 " + merge + " 随迁的内容之后有变更：企业 " + survivor + "。"));

        String third = registered(merchant("伍第三", "330304", phone()));
        String absorbed = registered(merchant("伍第四", "330304", phone()));
        String early = merged(Tokens.ouhai(), third, absorbed);
        String late = merged(Tokens.ouhai(), survivor, third);
        undone(early).then().statusCode(409).body("type", equalTo(OUR_PROBLEM + "merged-again"));
        undone(late).then().statusCode(200);
        as(Tokens.ouhai()).get("/api/v1/merchants/" + absorbed).then().body("id", equalTo(third));
        undone(early).then().statusCode(200);
        as(Tokens.ouhai()).get("/api/v1/merchants/" + absorbed).then().body("id", equalTo(absorbed));
    }

    @Test
    void aNameThatWasChangedSinceIsWhatTheRecordIsFoundByAfterUndoing() {
        String phone = phone();
        String survivor = registered(merchant("吕留存", "330304", phone));
        Map<String, Object> tagged = merchant("吕并入", "330304", phone());
        tagged.put("tags", List.of("示例并入标签"));
        String merge = merged(Tokens.ouhai(), survivor, registered(tagged));
        Map<String, Object> renamed = merchant("吕更名示例", "330304", phone);
        renamed.put("tags", List.of("示例并入标签"));
        described(survivor, renamed);

        undone(merge).then().statusCode(200);

        as(Tokens.ouhai())
                .queryParam("q", "吕更名示例")
                .get("/api/v1/merchants")
                .then()
                .body("items.id", contains(survivor))
                .body("items[0].tags", empty());
    }

    @Test
    void aNumberThatWasChangedSinceStaysWhenTheMergeHadTakenOverTheSameNumber() {
        String phone = phone();
        String survivor = registered(merchant("柏留存", "330304", phone));
        Map<String, Object> request = new HashMap<>(request(survivor, registered(merchant("柏并入", "330304", phone))));
        request.put("fromAbsorbed", List.of("PHONE"));
        String merge = id(as(Tokens.ouhai()).body(request).post(MERGES));
        String changed = phone();
        described(survivor, merchant("柏留存", "330304", changed));

        undone(merge).then().statusCode(200);

        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + survivor + "?purpose=示例核对")
                .then()
                .body("phone", equalTo(changed));
    }

    @Test
    @Tag("G01")
    void whatIsPutBackIsWhereTheMerchantsAreByNow() {
        String phone = phone();
        String survivor = registered(merchant("贝留存", "330304", phone));
        String absorbed = registered(merchant("贝并入", "330304", phone()));
        String another = registered(merchant("贝旁人", "330304", phone));
        String own = onRoll("LEADING", survivor, "2014-03-01");
        onRoll("LEADING", absorbed, "2014-01-01");
        onRoll("TOP_HUNDRED", absorbed, "2033-01-01");
        onRoll("TOP_HUNDRED", another, "2033-01-01");
        String batch = id(as(Tokens.cityOffice())
                .body(Map.of("plannedMonth", "2033-08", "merchantIds", List.of(absorbed, another)))
                .post("/api/v1/talk-batches"));
        String merge = merged(Tokens.ouhai(), survivor, absorbed);
        moved(survivor, 1, merchant("贝留存", "330326", phone));
        moved(another, 0, merchant("贝旁人", "330326", phone));

        undone(merge).then().statusCode(200);

        as(Tokens.ouhai()).get("/api/v1/roll-entries/" + own).then().statusCode(404);
        as(Tokens.pingyang()).get("/api/v1/roll-entries/" + own).then().body("region", equalTo("330326"));
        as(Tokens.ouhai()).get("/api/v1/talk-batches/" + batch).then().body("talks.merchantId", contains(absorbed));
        as(Tokens.pingyang()).get("/api/v1/talk-batches/" + batch).then().body("talks.merchantId", contains(another));
    }

    private static String onRoll(String roll, String merchant, String from) {
        return id(as(Tokens.cityOffice())
                .body(Map.of("roll", roll, "merchantId", merchant, "from", from))
                .post("/api/v1/roll-entries"));
    }

    private static void moved(String merchant, int version, Map<String, Object> request) {
        as(Tokens.cityOffice())
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .put("/api/v1/merchants/" + merchant)
                .then()
                .statusCode(200);
    }

    private static void described(String survivor, Map<String, Object> merchant) {
        as(Tokens.ouhai())
                .header("If-Match", "\"1\"")
                .body(merchant)
                .put("/api/v1/merchants/" + survivor)
                .then()
                .statusCode(200);
    }

    @Test
    void aPairThatIsMergedIsDecidedAndDismissedWhenThatIsUndone() {
        String phone = phone();
        String survivor = registered(merchant("余成对", "330304", phone));
        String absorbed = registered(merchant("元成双", "330304", phone));
        String pair = pair(Tokens.ouhai(), survivor);

        String merge = merged(Tokens.ouhai(), survivor, absorbed);
        assertThat(pairs(Tokens.ouhai(), survivor, "MERGED")).containsExactly(pair);
        undone(merge).then().statusCode(200);
        assertThat(pairs(Tokens.ouhai(), survivor, "DISMISSED")).containsExactly(pair);
    }
}
