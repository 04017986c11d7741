package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.registered;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class MerchantResourceTest {
    @Test
    void aRegisteredMerchantIsReadWithThePhoneByItsOwnOffice() {
        String id = registered("330304");

        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + id + "?purpose=示例走访")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("phone", equalTo("10087654321"));
    }

    @Test
    @Tag("G01")
    @Tag("D9")
    void aForeignMerchantLooksAbsent() {
        String foreign = registered("330326");
        String absent = UUID.randomUUID().toString();

        for (String id : new String[] {foreign, absent}) {
            as(Tokens.ouhai()).get("/api/v1/merchants/" + id).then().statusCode(404);
            as(Tokens.ouhai())
                    .get("/api/v1/merchants/" + id + "/history")
                    .then()
                    .statusCode(404);
            as(Tokens.ouhai())
                    .header("If-Match", "\"0\"")
                    .body(merchantOf("330304"))
                    .put("/api/v1/merchants/" + id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aListHoldsTheCallersRegionOnlyAndMasksPhones() {
        registered("330326");
        registered("330304");

        as(Tokens.ouhai())
                .get("/api/v1/merchants?size=200")
                .then()
                .statusCode(200)
                .body("items.region", everyItem(equalTo("330304")))
                .body("items.phone", everyItem(anyOf(nullValue(), matchesPattern("1\\d\\d\\*+\\d{4}"))));
    }

    @Test
    void aMerchantIsFoundByPartOfTheName() {
        Map<String, Object> merchant = merchantOf("330304");
        merchant.put("name", "示例商人百分之百%");
        as(Tokens.ouhai()).body(merchant).post("/api/v1/merchants").then().statusCode(201);
        registered("330304");

        as(Tokens.ouhai())
                .queryParam("q", "百%")
                .get("/api/v1/merchants")
                .then()
                .statusCode(200)
                .body("items.name", everyItem(equalTo("示例商人百分之百%")))
                .body("total", not(equalTo(0)));
    }

    @Test
    void aChangeIsKeptInTheHistory() {
        String id = registered("330304");
        Map<String, Object> changed = merchantOf("330304");
        changed.put("canvassing", "INTERESTED");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(changed)
                .put("/api/v1/merchants/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + id + "/history")
                .then()
                .statusCode(200)
                .body("[0].version", equalTo(1))
                .body("[0].actor", equalTo("ouhai"))
                .body("[0].changes.field", hasItem("canvassing"))
                .body("[1].version", equalTo(0));
    }

    @Test
    void aStaleChangeIsRefused() {
        String id = registered("330304");
        Map<String, Object> changed = merchantOf("330304");
        changed.put("company", "示例科技有限公司");
        as(Tokens.ouhai()).header("If-Match", "\"0\"").body(changed).put("/api/v1/merchants/" + id);

        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(merchantOf("330304"))
                .put("/api/v1/merchants/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:guiyan:problem:stale-version"));
        as(Tokens.ouhai()).body(changed).put("/api/v1/merchants/" + id).then().statusCode(428);
    }

    @Test
    void aCountyCannotRegisterForAnother() {
        as(Tokens.ouhai())
                .body(merchantOf("330326"))
                .post("/api/v1/merchants")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
    }

    @Test
    void aLeaderAndAnAdministratorCannotWrite() {
        for (String token : new String[] {Tokens.leader(), Tokens.admin()}) {
            as(token)
                    .body(merchantOf("330304"))
                    .post("/api/v1/merchants")
                    .then()
                    .statusCode(403);
        }
        as(Tokens.admin()).get("/api/v1/merchants").then().statusCode(403);
    }

    @Test
    void namesAndTagsAreOneLineOfWhatCanBeSeen() {
        Map<String, Object> wrong = merchantOf("330304");
        wrong.put("name", "示例商人\n甲");
        wrong.put("company", "示例\u200b鞋业有限公司");
        wrong.put("tags", List.of("鞋业", "\u202e家年青"));
        as(Tokens.ouhai())
                .header("Accept-Language", "en")
                .body(wrong)
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("violations.field", contains("company", "name", "tags[1]"))
                .body(
                        "violations.message",
                        everyItem(equalTo("must be one line without control or invisible characters")));
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> wrong = new HashMap<>(merchantOf("330304"));
        wrong.put("industry", "鞋");
        wrong.put("name", " ");
        as(Tokens.ouhai())
                .header("Accept-Language", "en")
                .body(wrong)
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("industry"))
                .body("violations.field", hasItem("name"));

        as(Tokens.cityOffice())
                .body(merchantOf("350100"))
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"))
                .body("field", equalTo("region"));

        Map<String, Object> nowhere = merchantOf("330304");
        nowhere.put("presentCity", "999999");
        as(Tokens.ouhai())
                .body(nowhere)
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));

        Map<String, Object> stranger = merchantOf("330304");
        stranger.put("chamberId", UUID.randomUUID().toString());
        as(Tokens.ouhai())
                .body(stranger)
                .post("/api/v1/merchants")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-chamber"));
    }

    @Test
    void aPhoneWithoutFiveDigitsIsNone() {
        Map<String, Object> hyphens = merchantOf("330304");
        hyphens.put("phone", "-----");
        as(Tokens.ouhai())
                .body(hyphens)
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("phone"));
        as(Tokens.ouhai())
                .body(Map.of("name", "示例商人甲", "region", "330304", "phone", "-----"))
                .post("/api/v1/merchants/duplicate-check")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("phone"));
    }
}
