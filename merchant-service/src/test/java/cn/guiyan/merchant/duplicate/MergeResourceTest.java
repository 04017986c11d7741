package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static cn.guiyan.merchant.duplicate.MergeSamples.MERGES;
import static cn.guiyan.merchant.duplicate.MergeSamples.OUR_PROBLEM;
import static cn.guiyan.merchant.duplicate.MergeSamples.merge;
import static cn.guiyan.merchant.duplicate.MergeSamples.merged;
import static cn.guiyan.merchant.duplicate.MergeSamples.request;
import static cn.guiyan.merchant.duplicate.MergeSamples.undone;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.Tokens;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class MergeResourceTest {
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
                        equalTo(Map.of("kind", "LIAISON_LINK", "moved", 2, "setAside", 1)));
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
    void aListThatNamesTheOldRecordNamesTheOneThatStandsForIt() {
        String survivor = registered(merchant("柏留名", "330304", phone()));
        String absorbed = registered(merchant("柏旧名", "330304", phone()));
        merged(Tokens.ouhai(), survivor, absorbed);
        Map<String, Object> delegation = DelegationSamples.on(LocalDate.parse("2014-09-18"), "示例并档考察团");
        delegation.put("members", List.of(Map.of("name", "示例团员甲"), Map.of("merchantId", absorbed)));
        delegation.put("personTimes", 2);
        delegation.put("intentions", List.of(Map.of("merchantId", absorbed, "region", "330304", "what", "拟投资鞋材生产线")));

        as(Tokens.cityOffice())
                .body(delegation)
                .post("/api/v1/delegations")
                .then()
                .statusCode(201)
                .body("members[1].merchantId", equalTo(survivor))
                .body("intentions.merchantId", contains(survivor));
        as(Tokens.cityOffice())
                .body(Map.of(
                        "number",
                        1,
                        "from",
                        "2013-01-01",
                        "officers",
                        List.of(Map.of("merchantId", absorbed, "post", "PRESIDENT"))))
                .post("/api/v1/chambers/" + openedChamber("示例并档商会") + "/terms")
                .then()
                .statusCode(201)
                .body("officers.merchantId", contains(survivor));
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
    void aRepeatedRequestMergesOnce() throws SQLException {
        String survivor = registered(merchant("康一次", "330304", phone()));
        String absorbed = registered(merchant("康两次", "330304", phone()));
        String key = DuplicateSamples.key();
        String first = repeated(key, survivor, absorbed);
        assertThat(repeated(key, survivor, absorbed)).isEqualTo(first);
        assertThat(DependentRows.read("SELECT count(*)::text FROM merge_side WHERE merchant_id = '" + absorbed + "'"))
                .containsExactly("1");
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

    private static String masked(Map<String, Object> merchant) {
        String phone = String.valueOf(merchant.get("phone"));
        return phone.substring(0, 3) + "****" + phone.substring(7);
    }
}
