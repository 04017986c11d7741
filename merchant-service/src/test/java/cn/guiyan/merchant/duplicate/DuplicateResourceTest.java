package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.SOON;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.check;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.pair;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.pairs;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class DuplicateResourceTest {
    @Test
    void whoIsEnteredAgainIsFoundByPhoneHoweverItIsWrittenAndByANameThatSoundsTheSame() {
        String phone = phone();
        String known = registered(merchant("章立峰", "330304", phone));

        check(Tokens.ouhai(), "别的人", "330304", "+86 " + phone).statusCode(400);
        check(Tokens.ouhai(), "别的人", "330304", "+86" + phone)
                .statusCode(200)
                .body("matches", hasSize(1))
                .body("matches[0].record.id", equalTo(known))
                .body("matches[0].reasons", contains("SAME_PHONE"))
                .body("matches[0].record.phone", equalTo("100****" + phone.substring(7)))
                .body("knownToAnotherOffice", equalTo(false))
                .body("contactToken", nullValue());
        check(Tokens.ouhai(), "张丽芬", "330304", phone())
                .statusCode(200)
                .body("matches.record.id", contains(known))
                .body("matches[0].reasons", contains("NEAR_NAME_SAME_HOME", "NEAR_NAME_SAME_CITY"));
        check(Tokens.ouhai(), "王二小", "330304", phone()).body("matches", empty());
    }

    @Test
    void ouhaiLearnsNothingOfPingyangsMerchantExceptThatAnotherOfficeKnowsOne() {
        String phone = phone();
        String foreign = registered(merchant("黄秘密", "330326", phone));

        String answer = check(Tokens.ouhai(), "甲乙丙", "330304", phone)
                .statusCode(200)
                .body("matches", empty())
                .body("knownToAnotherOffice", equalTo(true))
                .body("reasons", contains("SAME_PHONE"))
                .body("contactToken", notNullValue())
                .extract()
                .asString();
        assertThat(answer).doesNotContain(foreign, "黄秘密", "330326", phone);
        assertThat(answer)
                .isNotEqualTo(
                        check(Tokens.ouhai(), "甲乙丙", "330304", phone).extract().asString());
        check(Tokens.ouhai(), "甲乙丙", "330326", phone).statusCode(403);
        check(Tokens.leader(), "甲乙丙", "330304", phone).statusCode(403);
    }

    @Test
    void registeringWhomAnotherOfficeKnowsIsAsItWasAndSaysNothingOfTheOther() {
        String phone = phone();
        String foreign = registered(merchant("林旧档", "330326", phone));

        String answer = as(Tokens.ouhai())
                .body(merchant("林旧档", "330304", phone))
                .post("/api/v1/merchants")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(answer).doesNotContain(foreign, "330326");
    }

    @Test
    void pairsAmongExistingRecordsAreListedAndEachOfficeSeesItsOwnSide() {
        String phone = phone();
        String own = registered(merchant("周一鸣", "330304", phone));
        String twin = registered(merchant("周医名", "330304", phone()));
        String foreign = registered(merchant("赵不同", "330326", phone));

        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(pairs(Tokens.ouhai(), own, "OPEN")).hasSize(2));
        String answer = as(Tokens.ouhai())
                .get("/api/v1/duplicates?size=200")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).contains(own, twin).doesNotContain(foreign, "赵不同", "330326");
        as(Tokens.ouhai())
                .get("/api/v1/duplicates?merchantId=" + twin)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].records.id", containsInAnyOrder(own, twin));
        as(Tokens.ouhai())
                .get("/api/v1/duplicates?merchantId=" + foreign)
                .then()
                .body("total", equalTo(0));
        String cross = pair(Tokens.pingyang(), foreign);
        as(Tokens.ouhai())
                .get("/api/v1/duplicates/" + cross)
                .then()
                .statusCode(200)
                .body("records.id", contains(own))
                .body("knownToAnotherOffice", equalTo(true))
                .body("contactToken", notNullValue())
                .body("reasons", contains("SAME_PHONE"));
        as(Tokens.cityOffice())
                .get("/api/v1/duplicates/" + cross)
                .then()
                .body("records", hasSize(2))
                .body("knownToAnotherOffice", equalTo(false));
        as(Tokens.of("cangnan", "330327", "county-office"))
                .get("/api/v1/duplicates/" + cross)
                .then()
                .statusCode(404);
    }

    @Test
    void whatAnOfficeDismissesIsDismissedForItself() {
        String phone = phone();
        String own = registered(merchant("吴真人", "330304", phone));
        String foreign = registered(merchant("郑假人", "330326", phone));
        String pair = pair(Tokens.ouhai(), own);

        dismiss(pair).then().statusCode(200).body("state", equalTo("DISMISSED")).body("decision", equalTo("同号不同人"));
        dismiss(pair).then().statusCode(409).body("type", equalTo("urn:guiyan:problem:duplicate-decided"));
        assertThat(pairs(Tokens.ouhai(), own, "OPEN")).isEmpty();
        assertThat(pairs(Tokens.ouhai(), own, "DISMISSED")).containsExactly(pair);
        assertThat(pairs(Tokens.pingyang(), foreign, "OPEN")).containsExactly(pair);
        assertThat(pairs(Tokens.cityOffice(), own, "OPEN")).containsExactly(pair);
    }

    @Test
    void aPairIsGoneWhenTheRecordsNoLongerResembleEachOther() {
        Map<String, Object> record = merchant("钱多多", "330304", phone());
        String one = registered(record);
        registered(merchant("钱朵朵", "330304", phone()));
        pair(Tokens.ouhai(), one);

        record.put("name", "孙改名");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(record)
                .put("/api/v1/merchants/" + one)
                .then()
                .statusCode(200);
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(pairs(Tokens.ouhai(), one, "OPEN")).isEmpty());
    }

    @Test
    void rowSecurityAloneShowsACountyItsOwnSide() throws SQLException {
        String phone = phone();
        String own = registered(merchant("冯左边", "330304", phone));
        registered(merchant("陈右边", "330326", phone));
        String pair = pair(Tokens.ouhai(), own);

        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '330304', true)");
            try (ResultSet rows =
                    statement.executeQuery("SELECT merchant_id FROM duplicate_side WHERE pair_id = '" + pair + "'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo(own);
                assertThat(rows.next()).isFalse();
            }
        }
    }

    private static Response dismiss(String pair) {
        return as(Tokens.ouhai()).body(Map.of("reason", "同号不同人")).post("/api/v1/duplicates/" + pair + "/dismissal");
    }
}
