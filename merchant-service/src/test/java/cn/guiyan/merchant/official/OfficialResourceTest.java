package cn.guiyan.merchant.official;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.official;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class OfficialResourceTest {
    @Test
    void aTenureIsEndedByItsLastDay() {
        Map<String, Object> request = official("COUNTY_OFFICER", "330304");
        String id = as(Tokens.ouhai())
                .body(request)
                .post("/api/v1/officials")
                .then()
                .statusCode(201)
                .body("to", equalTo(null))
                .extract()
                .path("id");
        request.put("to", "2014-06-30");

        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(request)
                .put("/api/v1/officials/" + id)
                .then()
                .statusCode(200);

        String list = "/api/v1/officials?region=330304&kind=COUNTY_OFFICER&size=200&on=";
        as(Tokens.leader()).get(list + "2014-06-30").then().body("items.id", hasItem(id));
        as(Tokens.leader()).get(list + "2014-07-01").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void anotherCountyReadsButDoesNotWrite() {
        Map<String, Object> request = official("COUNTY_OFFICER", "330326");
        as(Tokens.ouhai())
                .body(request)
                .post("/api/v1/officials")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
        String id = as(Tokens.pingyang())
                .body(request)
                .post("/api/v1/officials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(Tokens.ouhai()).get("/api/v1/officials/" + id).then().statusCode(200);
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(official("COUNTY_OFFICER", "330304"))
                .put("/api/v1/officials/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    @Tag("M05")
    void onlyTheCitysOfficeSaysWhoIsACityLeader() {
        as(Tokens.ouhai())
                .body(official("LEADER", "330304"))
                .post("/api/v1/officials")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
        String officer = appointed("COUNTY_OFFICER", "330304");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(official("LEADER", "330304"))
                .put("/api/v1/officials/" + officer)
                .then()
                .statusCode(403);
        String leader = appointed("LEADER", "330304");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(official("COUNTY_OFFICER", "330304"))
                .put("/api/v1/officials/" + leader)
                .then()
                .statusCode(403);
    }

    @Test
    void aTenureThatEndsBeforeItBeginsIsRefused() {
        Map<String, Object> request = official("LEADER", "330300");
        request.put("to", "2010-01-01");

        as(Tokens.cityOffice())
                .body(request)
                .post("/api/v1/officials")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-period"));
    }
}
