package cn.guiyan.merchant.roll;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class RollResourceTest {
    @Test
    @Tag("M05")
    void theRollIsCountedAgainstAHundred() {
        int before = standing("2014-06-30").extract().path("count");
        int lastYear = standing("2013-12-31").extract().path("count");
        enter(registered("330304"), "2014-01-01").statusCode(201);

        standing("2014-06-30")
                .body("count", equalTo(before + 1))
                .body("goal", equalTo(100))
                .body("missing", equalTo(100 - before - 1));
        standing("2013-12-31").body("count", equalTo(lastYear));
    }

    @Test
    void aMerchantIsOnARollOnceAtATime() {
        String merchant = registered("330304");
        String entry = enter(merchant, "2014-01-01").statusCode(201).extract().path("id");

        enter(merchant, "2014-03-01").statusCode(409).body("type", equalTo("urn:guiyan:problem:already-on-roll"));
        enter(merchant, "2013-01-01").statusCode(409).body("type", equalTo("urn:guiyan:problem:already-on-roll"));
        end(entry, "2014-03-31").statusCode(200).body("to", equalTo("2014-03-31"));
        end(entry, "2014-04-30").statusCode(409).body("type", equalTo("urn:guiyan:problem:roll-entry-ended"));
        enter(merchant, "2014-03-31").statusCode(409);
        enter(merchant, "2014-04-01").statusCode(201);
    }

    @Test
    @Tag("D13")
    void whoIsErasedIsOnNoRollAnyMoreThoughALaterEndWasDecided() {
        String merchant = registered("330304");
        String entry = enter(merchant, "2014-01-01").extract().path("id");
        end(entry, "2099-12-31").statusCode(200);
        as(Tokens.cityOffice())
                .body(Map.of("ground", "CONSENT_WITHDRAWN", "reference", "温经合〔2014〕删-5号"))
                .post("/api/v1/merchants/" + merchant + "/erasure")
                .then()
                .statusCode(201)
                .body("kinds", hasItem("ROLL_ENTRIES"));

        as(Tokens.cityOffice())
                .get("/api/v1/roll-entries/" + entry)
                .then()
                .statusCode(200)
                .body("to", lessThan("2099-12-31"));
    }

    @Test
    void anEntryDoesNotEndBeforeItBegins() {
        String entry = enter(registered("330304"), "2014-01-01")
                .statusCode(201)
                .extract()
                .path("id");

        end(entry, "2013-12-31").statusCode(400).body("type", equalTo("urn:guiyan:problem:illegal-period"));
    }

    @Test
    @Tag("D9")
    void aCountySeesItsOwnMerchantsOnARollAndDoesNotDecide() {
        String own = enter(registered("330304"), "2014-01-01").extract().path("id");
        String foreign = enter(registered("330326"), "2014-01-01").extract().path("id");

        as(Tokens.ouhai())
                .get("/api/v1/roll-entries?roll=LEADING&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(foreign)));
        as(Tokens.ouhai()).get("/api/v1/roll-entries/" + foreign).then().statusCode(404);
        as(Tokens.ouhai())
                .get("/api/v1/roll-entries/" + foreign + "/history")
                .then()
                .statusCode(404);
        as(Tokens.ouhai())
                .body(Map.of("to", "2014-12-31", "reason", "x"))
                .post("/api/v1/roll-entries/" + own + "/end")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsNoMerchantIsRefused() {
        enter(UUID.randomUUID().toString(), "2014-01-01")
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
    }

    private static ValidatableResponse standing(String on) {
        return as(Tokens.cityOffice())
                .get("/api/v1/roll-entries/standing?roll=LEADING&on=" + on)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse enter(String merchant, String from) {
        return as(Tokens.cityOffice())
                .body(Map.of("roll", "LEADING", "merchantId", merchant, "from", from))
                .post("/api/v1/roll-entries")
                .then();
    }

    private static ValidatableResponse end(String entry, String on) {
        return as(Tokens.cityOffice())
                .body(Map.of("to", on, "reason", "企业经营重心转移"))
                .post("/api/v1/roll-entries/" + entry + "/end")
                .then();
    }
}
