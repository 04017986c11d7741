package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.pair;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.pairs;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class MergeResourceTest {
    private static final String MERGES = "/api/v1/merges";
    private static final String OUR_PROBLEM = "urn:guiyan:problem:";

    @Test
    void everythingThatRefersToTheAbsorbedRecordMovesAndComesBackAsItWas() throws Exception {
        String survivor = registered(merchant("并留下", "330304", phone()));
        Map<String, Object> described = merchant("并进去", "330304", phone());
        described.put("company", "示例并入企业");
        described.put("tags", List.of("鞋业"));
        String absorbed = registered(described);
        DependentRows rows =
                new DependentRows(survivor, absorbed, "330304", registered(merchant("第三人", "330304", phone())));
        List<String> before = rows.dump();

        as(Tokens.ouhai())
                .body(request(survivor, absorbed))
                .post(MERGES + "/preview")
                .then()
                .statusCode(200)
                .body("otherOffice", equalTo(false))
                .body("fields.find { it.field == 'COMPANY' }.kept", equalTo("ABSORBED"))
                .body("fields.find { it.field == 'NAME' }.kept", equalTo("SURVIVOR"))
                .body("fields.find { it.field == 'PHONE' }.absorbed", equalTo(masked(described)))
                .body("moved.kind", hasSize(Dependent.ALL.size()))
                .body(
                        "moved.find { it.kind == 'LIAISON_LINK' }",
                        equalTo(Map.of("kind", "LIAISON_LINK", "moved", 1, "setAside", 1)));
        assertThat(rows.dump()).isEqualTo(before);

        String merge = merged(Tokens.ouhai(), survivor, absorbed);
        for (Dependent kind : Dependent.ALL) {
            assertThat(DependentRows.count(kind.table(), absorbed))
                    .as(kind.table())
                    .isZero();
        }
        assertThat(DependentRows.count("liaison_link", survivor)).isEqualTo(2);
        assertThat(DependentRows.count("roll_entry", survivor)).isEqualTo(2);
        assertThat(DependentRows.count("chamber_officer", survivor)).isEqualTo(2);
        assertThat(DependentRows.count("delegation_member", survivor)).isEqualTo(1);
        assertThat(DependentRows.count("meeting_merchant", survivor)).isEqualTo(1);
        assertThat(DependentRows.count("candidate", survivor)).isEqualTo(1);
        assertThat(DependentRows.read(
                        "SELECT attended::text FROM training_attendee WHERE merchant_id = '" + survivor + "'"))
                .containsExactly("true");
        assertThat(DependentRows.read("SELECT outcome FROM talk WHERE merchant_id = '" + survivor + "'"))
                .containsExactly("INTERESTED");
        assertThat(DependentRows.read("SELECT position::text FROM delegation_member WHERE delegation_id = '"
                        + rows.owner + "' ORDER BY position"))
                .containsExactly("0", "1");
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + survivor)
                .then()
                .body("company", equalTo("示例并入企业"))
                .body("tags", contains("鞋业"));
        published(rows);

        undone(merge).then().statusCode(200).body("state", equalTo("UNDONE"));
        assertThat(rows.dump()).isEqualTo(before);
        published(rows);
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(200)
                .body("id", equalTo(absorbed));
        undone(merge).then().statusCode(409).body("type", equalTo(OUR_PROBLEM + "merge-closed"));
    }

    @Test
    void whateverRefersToMerchantsInTheDatabaseMoves() throws SQLException {
        assertThat(DependentRows.read("SELECT conrelid::regclass::text FROM pg_constraint WHERE contype = 'f'"
                        + " AND confrelid = 'merchant'::regclass"))
                // Whoever was erased is never merged.
                .allMatch(table -> MergeMoves.tables().contains(table)
                        || table.equals("merchant_alias")
                        || table.equals("erasure"));
    }

    @Test
    void bothIdsNameTheRecordAfterwardsAndTheOldOneIsNotListed() {
        String survivor = registered(merchant("郝留名", "330304", phone()));
        String absorbed = registered(merchant("郝旧名", "330304", phone()));
        merged(Tokens.ouhai(), survivor, absorbed);

        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor));
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + absorbed + "/history")
                .then()
                .statusCode(200);
        as(Tokens.ouhai()).get("/api/v1/merchants?q=郝旧名").then().body("items.id", empty());
        String contact = id(as(Tokens.ouhai())
                .body(Map.of("merchantId", absorbed, "kind", "CALL", "on", "2014-06-20"))
                .post("/api/v1/contacts"));
        as(Tokens.ouhai()).get("/api/v1/contacts/" + contact).then().body("merchantId", equalTo(survivor));
        as(Tokens.ouhai()).get("/api/v1/contacts?merchantId=" + absorbed).then().body("items.id", hasItem(contact));
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + absorbed + "/posts")
                .then()
                .statusCode(200);

        String third = registered(merchant("郝第三", "330304", phone()));
        merged(Tokens.ouhai(), third, survivor);
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(200)
                .body("id", equalTo(third));
        assertThat(journal(absorbed)).contains("\"mergedInto\":\"" + survivor + "\"");
    }

    @Test
    void aRecordIsNotMergedIntoItselfNorIntoOneThatIsNotKnown() {
        String own = registered(merchant("毛自己", "330304", phone()));
        String foreign = registered(merchant("毛别家", "330326", phone()));

        refused(request(own, own), 400, "merge-into-itself");
        refused(request(own, foreign), 409, "unknown-merchant");
        refused(request(foreign, own), 409, "unknown-merchant");
        refused(request(own, UUID.randomUUID().toString()), 409, "unknown-merchant");
        refused(Map.of("survivorId", own, "reason", "示例"), 400, "merge-needs-two");
        as(Tokens.leader()).body(request(own, foreign)).post(MERGES).then().statusCode(403);
        as(Tokens.pingyang()).get("/api/v1/merchants/" + foreign).then().statusCode(200);
    }

    @Test
    void recordsOfTwoCountiesAreOneOnceBothHaveConsented() throws SQLException {
        String survivor = registered(merchant("史瓯海", "330304", phone()));
        String absorbed = registered(merchant("史平阳", "330326", phone()));
        DependentRows rows =
                new DependentRows(survivor, absorbed, "330326", registered(merchant("史第三", "330304", phone())));
        List<String> before = rows.dump();
        String merge = as(Tokens.cityOffice())
                .body(request(survivor, absorbed))
                .post(MERGES)
                .then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .path("id");

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
        assertThat(DependentRows.read("SELECT DISTINCT region FROM contact WHERE merchant_id = '" + survivor + "'"))
                .containsExactly("330304");
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + absorbed)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor));

        step(Tokens.pingyang(), merge, "undo").then().statusCode(200);
        assertThat(rows.dump()).isEqualTo(before);
    }

    @Test
    void aCountyProposesByTheDuplicateWithoutKnowingTheOtherRecordAndTheOtherDeclines() {
        String phone = phone();
        String own = registered(merchant("龙自家", "330304", phone));
        String foreign = registered(merchant("龙他家", "330326", phone));
        String pair = pair(Tokens.ouhai(), own);
        Map<String, Object> request = Map.of("survivorId", own, "duplicateId", pair, "reason", "同一手机");

        Response proposed = as(Tokens.ouhai()).body(request).post(MERGES);
        proposed.then().statusCode(201).body("state", equalTo("PROPOSED"));
        assertThat(proposed.asString()).doesNotContain(foreign, "330326", "龙他家");
        assertThat(as(Tokens.ouhai()).body(request).post(MERGES + "/preview").asString())
                .doesNotContain(foreign, "330326", "龙他家");
        String merge = proposed.path("id");
        step(Tokens.pingyang(), merge, "refusal").then().statusCode(200).body("state", equalTo("DECLINED"));
        step(Tokens.pingyang(), merge, "consent")
                .then()
                .statusCode(409)
                .body("type", equalTo(OUR_PROBLEM + "merge-closed"));
        as(Tokens.pingyang()).get("/api/v1/merchants/" + foreign).then().body("id", equalTo(foreign));
        as(Tokens.ouhai()).get(MERGES + "?state=DECLINED").then().body("items.id", hasItem(merge));
        as(Tokens.ouhai()).get(MERGES + "?state=EXECUTED").then().body("items.id", not(hasItem(merge)));
    }

    @Test
    void ofTwoMergesWithARecordInCommonOneHappens() throws Exception {
        String common = registered(merchant("齐共有", "330304", phone()));
        String one = registered(merchant("齐甲", "330304", phone()));
        String other = registered(merchant("齐乙", "330304", phone()));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> first =
                    two.submit(() -> merge(Tokens.ouhai(), one, common).statusCode());
            Future<Integer> second =
                    two.submit(() -> merge(Tokens.ouhai(), other, common).statusCode());
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void aRepeatedRequestMergesOnce() throws SQLException {
        String survivor = registered(merchant("康一次", "330304", phone()));
        String absorbed = registered(merchant("康两次", "330304", phone()));
        String key = DuplicateSamples.key();
        String first = repeated(key, survivor, absorbed);
        assertThat(repeated(key, survivor, absorbed)).isEqualTo(first);
        assertThat(DependentRows.read("SELECT count(*)::text FROM merge_side WHERE merchant_id = '" + absorbed + "'"))
                .containsExactly("1");
    }

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
        as(Tokens.ouhai())
                .header("If-Match", "\"1\"")
                .body(changed)
                .put("/api/v1/merchants/" + survivor)
                .then()
                .statusCode(200);

        undone(merge).then().statusCode(409).body("type", equalTo(OUR_PROBLEM + "merge-cannot-be-undone"));

        String third = registered(merchant("伍第三", "330304", phone()));
        String absorbed = registered(merchant("伍第四", "330304", phone()));
        String early = merged(Tokens.ouhai(), third, absorbed);
        String late = merged(Tokens.ouhai(), survivor, third);
        undone(early).then().statusCode(409).body("type", equalTo(OUR_PROBLEM + "merge-cannot-be-undone"));
        undone(late).then().statusCode(200);
        as(Tokens.ouhai()).get("/api/v1/merchants/" + absorbed).then().body("id", equalTo(third));
        undone(early).then().statusCode(200);
        as(Tokens.ouhai()).get("/api/v1/merchants/" + absorbed).then().body("id", equalTo(absorbed));
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

    // Whatever was changed has its newest version in the journal.
    private static void published(DependentRows rows) throws SQLException {
        for (Dependent kind : Dependent.ALL) {
            assertThat(DependentRows.read("SELECT a.id::text FROM " + kind.aggregate()
                            + " a WHERE a.version > 0 AND a.id IN (SELECT "
                            + kind.owner() + " FROM " + kind.table() + " WHERE merchant_id IN ('" + rows.survivor
                            + "', '"
                            + rows.absorbed + "')) AND NOT EXISTS (SELECT FROM journal.journal j WHERE j.key = a.id"
                            + " AND j.version = a.version AND j.payload IS NOT NULL)"))
                    .as(kind.kind())
                    .isEmpty();
        }
    }

    private static String journal(String merchant) {
        try {
            return String.join(
                    "\n",
                    DependentRows.read("SELECT payload::text FROM journal.journal WHERE key = '" + merchant
                            + "' AND topic = 'guiyan.merchant.merchants'"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String repeated(String key, String survivor, String absorbed) {
        return given().header("Authorization", "Bearer " + Tokens.ouhai())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(request(survivor, absorbed))
                .post(MERGES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void refused(Map<String, Object> request, int status, String problem) {
        as(Tokens.ouhai())
                .body(request)
                .post(MERGES)
                .then()
                .statusCode(status)
                .body("type", equalTo(OUR_PROBLEM + problem));
    }

    private static Map<String, Object> request(String survivor, String absorbed) {
        return Map.of("survivorId", survivor, "absorbedId", absorbed, "reason", "同一人重复建档");
    }

    private static Response merge(String token, String survivor, String absorbed) {
        return as(token).body(request(survivor, absorbed)).post(MERGES);
    }

    private static String merged(String token, String survivor, String absorbed) {
        return merge(token, survivor, absorbed)
                .then()
                .statusCode(201)
                .body("state", equalTo("EXECUTED"))
                .extract()
                .path("id");
    }

    private static Response undone(String merge) {
        return step(Tokens.ouhai(), merge, "undo");
    }

    private static Response step(String token, String merge, String step) {
        return as(token).body(Map.of("reason", "核实后不是同一人")).post(MERGES + "/" + merge + "/" + step);
    }

    private static String masked(Map<String, Object> merchant) {
        String phone = String.valueOf(merchant.get("phone"));
        return phone.substring(0, 3) + "****" + phone.substring(7);
    }
}
