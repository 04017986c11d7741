package cn.guiyan.merchant.contact;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.contact.ContactSamples.record;
import static cn.guiyan.merchant.contact.ContactSamples.visit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M14")
class OverdueContactsTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    // No other test has merchants there.
    private static final String TAISHUN = "330329";

    @Test
    void nobodyContactedForSoManyDaysIsOverdue() {
        String merchant = registered(TAISHUN);
        record(
                        Tokens.cityOffice(),
                        visit("merchantId", merchant, today.minusDays(100).toString()))
                .statusCode(201);

        overdue(265).body("items.id", not(hasItem(merchant)));
        overdue(266)
                .body("items.id", hasItem(merchant))
                .body(of(merchant) + ".level", equalTo("OTHER"))
                .body(
                        of(merchant) + ".lastContact",
                        equalTo(today.minusDays(100).toString()))
                .body(of(merchant) + ".daysOverdue", equalTo(1));
        record(Tokens.cityOffice(), visit("merchantId", merchant, today.toString()))
                .statusCode(201);
        overdue(266).body("items.id", not(hasItem(merchant)));
    }

    @Test
    void aLeadingMerchantIsLeftAloneForSixtyDaysAtMostAndOneOfTheTopHundredForNinety() {
        String leading = registered(TAISHUN);
        enter("LEADING", leading);
        enter("TOP_HUNDRED", leading);
        String top = registered(TAISHUN);
        enter("TOP_HUNDRED", top);

        overdue(60).body("items.id", not(hasItem(leading)));
        overdue(61)
                .body(of(leading) + ".level", equalTo("LEADING"))
                .body(of(leading) + ".lastContact", equalTo(null))
                .body(of(leading) + ".registeredOn", equalTo(today.toString()))
                .body("items.id", not(hasItem(top)));
        overdue(90).body("items.id", not(hasItem(top)));
        overdue(91).body(of(top) + ".level", equalTo("TOP_HUNDRED"));
    }

    @Test
    void aChamberIsLeftAloneForNinetyDaysAtMost() {
        String chamber = openedChamber("福州市久未联络商会");
        String path = "/api/v1/contacts/overdue?size=200&region=330300&on=";

        as(Tokens.ouhai()).get(path + today.plusDays(90)).then().body("items.id", not(hasItem(chamber)));
        as(Tokens.ouhai())
                .get(path + today.plusDays(91))
                .then()
                .body(of(chamber) + ".subject", equalTo("CHAMBER"))
                .body(of(chamber) + ".level", equalTo("CHAMBER"));
    }

    @Test
    @Tag("D9")
    void anotherCountysMerchantsAreNotListed() {
        String merchant = registered(TAISHUN);

        as(Tokens.ouhai())
                .get("/api/v1/contacts/overdue?size=200&on=" + today.plusDays(400))
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(merchant)));
        as(Tokens.ouhai())
                .get("/api/v1/contacts/overdue?page=10000&size=1&on=" + today.plusDays(400))
                .then()
                .body("items.size()", equalTo(0))
                .body("total", not(equalTo(0)));
    }

    private ValidatableResponse overdue(int inDays) {
        return as(Tokens.cityOffice())
                .get("/api/v1/contacts/overdue?size=200&region=" + TAISHUN + "&on=" + today.plusDays(inDays))
                .then()
                .statusCode(200);
    }

    private static String of(String id) {
        return "items.find { it.id == '" + id + "' }";
    }

    private static void enter(String roll, String merchant) {
        as(Tokens.cityOffice())
                .body(Map.of("roll", roll, "merchantId", merchant, "from", "2014-01-01"))
                .post("/api/v1/roll-entries")
                .then()
                .statusCode(201);
    }
}
