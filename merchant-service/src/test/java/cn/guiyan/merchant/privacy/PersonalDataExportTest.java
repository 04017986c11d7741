package cn.guiyan.merchant.privacy;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.contact.ContactSamples;
import cn.guiyan.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("D13")
class PersonalDataExportTest {
    @Test
    void thePersonIsGivenEverythingThatIsKeptAndTheReadingIsRecorded() {
        String merchant = registered("330304");
        id(as(Tokens.ouhai())
                .body(ContactSamples.visit("merchantId", merchant, "2014-06-20"))
                .post("/api/v1/contacts"));
        id(as(Tokens.cityOffice())
                .body(Map.of("roll", "LEADING", "merchantId", merchant, "from", "2014-01-01"))
                .post("/api/v1/roll-entries"));
        id(as(Tokens.ouhai())
                .body(Map.of(
                        "category", "TOWN_SERVICE", "text", "示例建议", "raisedOn", "2014-07-11", "merchantId", merchant))
                .post("/api/v1/suggestions"));

        JsonPath copy = as(Tokens.cityOffice())
                .queryParam("purpose", "本人申请示例1号")
                .get("/api/v1/merchants/" + merchant + "/data-export")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("madeBy", equalTo("office"))
                .body("sections.kind", hasItems("alerts", "duplicates"))
                .extract()
                .jsonPath();

        assertThat(rows(copy, "record").get(0))
                .containsEntry("phone", "10087654321")
                .containsEntry("name", "示例商人甲");
        assertThat(rows(copy, "contacts").get(0))
                .containsEntry("summary", "谈及子女就学")
                .containsEntry("next_step", "联系教育部门");
        assertThat(rows(copy, "rollEntries")).hasSize(1);
        assertThat(rows(copy, "suggestions").get(0)).containsEntry("text", "示例建议");
        assertThat(rows(copy, "history")).hasSize(1);
        assertThat(rows(copy, "readings").get(0))
                .containsEntry("purpose", "本人申请示例1号")
                .containsEntry("actor", "office");
    }

    @Test
    void whoeverWasMergedIsGivenWhatBothRecordsHadAndByWhomTheyWereMerged() {
        String survivor = registered("330304");
        String absorbed = registered("330304");
        for (String merchant : List.of(survivor, absorbed)) {
            id(as(Tokens.cityOffice())
                    .body(Map.of("roll", "LEADING", "merchantId", merchant, "from", "2014-01-01"))
                    .post("/api/v1/roll-entries"));
        }
        id(as(Tokens.ouhai())
                .body(ContactSamples.visit("merchantId", absorbed, "2014-06-20"))
                .post("/api/v1/contacts"));
        id(as(Tokens.ouhai())
                .body(Map.of("survivorId", survivor, "absorbedId", absorbed, "reason", "同一人"))
                .post("/api/v1/merges"));

        JsonPath copy = as(Tokens.cityOffice())
                .queryParam("purpose", "本人申请示例2号")
                .get("/api/v1/merchants/" + absorbed + "/data-export")
                .then()
                .statusCode(200)
                .body("merchantId", equalTo(survivor))
                .extract()
                .jsonPath();

        assertThat(rows(copy, "contacts")).hasSize(1);
        assertThat(rows(copy, "merges").get(0))
                .containsEntry("proposed_by", "ouhai")
                .containsEntry("reason", "同一人")
                .containsEntry("state", "EXECUTED")
                .containsKey("executed_at");
        assertThat(rows(copy, "formerRecords"))
                .extracting(row -> row.get("id"), row -> row.get("phone"))
                .contains(org.assertj.core.groups.Tuple.tuple(absorbed, "10087654321"));
        assertThat(rows(copy, "setAside")).extracting(row -> row.get("kind")).containsExactly("ROLL_ENTRY");
        assertThat(rows(copy, "history")).hasSizeGreaterThanOrEqualTo(4);
        as(Tokens.ouhai())
                .queryParam("purpose", "x")
                .get("/api/v1/merchants/" + survivor + "/data-export")
                .then()
                .statusCode(200)
                .body("sections.kind", hasItem("merges"))
                .body("sections.kind", not(hasItem("formerRecords")));
    }

    @Test
    void onlyTheOfficeThatKeepsTheRecordCopiesItAndSaysWhatFor() {
        String path = "/api/v1/merchants/" + registered("330304") + "/data-export";
        as(Tokens.pingyang()).get(path + "?purpose=x").then().statusCode(404);
        for (String token :
                List.of(Tokens.leader(), Tokens.supervisor(), Tokens.department(), Tokens.chamber(), Tokens.admin())) {
            as(token).get(path + "?purpose=x").then().statusCode(403);
        }
        for (String purpose : List.of("", " ", "长".repeat(201))) {
            as(Tokens.ouhai()).queryParam("purpose", purpose).get(path).then().statusCode(400);
        }
        as(Tokens.ouhai()).get(path).then().statusCode(400);
        as(Tokens.ouhai())
                .get(path + "?purpose=x")
                .then()
                .statusCode(200)
                .body("sections.kind", not(hasItem("objections")));
        as(Tokens.cityOffice())
                .get(path + "?purpose=x")
                .then()
                .statusCode(200)
                .body("sections.kind", hasItem("objections"));
    }

    private static List<Map<String, Object>> rows(JsonPath copy, String kind) {
        return copy.getList("sections.find { it.kind == '" + kind + "' }.rows");
    }
}
