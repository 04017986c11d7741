package cn.guiyan.merchant.privacy;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static org.hamcrest.Matchers.contains;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has a record already, under the same version, still hears what has become of those whom it names. */
@MerchantServiceTest
@Tag("D13")
class ReadAgainTest {
    @Test
    void aMeetingForgetsWhoWasErased() {
        String merchant = registered("330304");
        String meeting = "/api/v1/meetings/" + held(merchant);
        String known = etag(meeting);

        as(Tokens.cityOffice())
                .body(Map.of("ground", "CONSENT_WITHDRAWN", "reference", "温经合〔2014〕删-7号"))
                .post("/api/v1/merchants/" + merchant + "/erasure")
                .then()
                .statusCode(201);

        again(meeting, known).then().statusCode(200).header("ETag", known).body("merchants.name", contains("已删除"));
    }

    @Test
    void aTermOfOfficeNamesAnOfficerAsTheRegisterDoes() {
        String merchant = registered("330304");
        Map<String, Object> term = Map.of(
                "number",
                1,
                "from",
                "2013-01-01",
                "officers",
                List.of(Map.of("merchantId", merchant, "post", "PRESIDENT")));
        String path = "/api/v1/chamber-terms/"
                + id(as(Tokens.cityOffice()).body(term).post("/api/v1/chambers/" + openedChamber("示例更名商会") + "/terms"));
        String known = etag(path);

        Map<String, Object> renamed = merchantOf("330304");
        renamed.put("name", "示例商人更名");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put("/api/v1/merchants/" + merchant)
                .then()
                .statusCode(200);

        again(path, known).then().statusCode(200).header("ETag", known).body("officers.name", contains("示例商人更名"));
    }

    private static String held(String merchant) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("on", "2014-07-11");
        meeting.put("place", "示例会议厅");
        meeting.put("kind", "RECEPTION");
        meeting.put("region", "330300");
        for (String list : List.of("leaderIds", "chamberIds", "agenda", "materials")) {
            meeting.put(list, List.of());
        }
        meeting.put("merchantIds", List.of(merchant));
        return id(as(Tokens.cityOffice()).body(meeting).post("/api/v1/meetings"));
    }

    private static String etag(String path) {
        return as(Tokens.leader()).get(path).then().statusCode(200).extract().header("ETag");
    }

    private static Response again(String path, String known) {
        return as(Tokens.leader()).header("If-None-Match", known).get(path);
    }
}
