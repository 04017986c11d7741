package cn.guiyan.gateway.work;

import static cn.guiyan.gateway.Amounts.number;
import static cn.guiyan.gateway.Amounts.yi;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.AgreementChanged;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.DelegationChanged;
import cn.guiyan.events.merchant.MeetingChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.Register;
import cn.guiyan.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class MerchantWorkTest {
    private static final String PATH = "/api/v1/leadership/merchant-work";

    @Test
    @Tag("G03")
    void theHeadlineCountsAsTheBulletinDoes() {
        BulletinYear.publish(2097);
        String query = "?from=2097-01-01&on=2097-12-31";
        await().untilAsserted(() -> read(Tokens.leader(), query)
                .then()
                .statusCode(200)
                .body("delegations.batches", equalTo(11))
                .body("delegations.chambers", equalTo(72))
                .body("delegations.personTimes", equalTo(3080))
                .body("meetings", equalTo(2))
                .body("leading.count", equalTo(4))
                .body("leading.goal", equalTo(100))
                .body("leading.withoutLeader", equalTo(1))
                .body("leaders.total", equalTo(3))
                .body("leaders.compliant", equalTo(1))
                .body("leaders.nonCompliant", equalTo(2))
                .body("keyCities.total", equalTo(3))
                .body("keyCities.covered", equalTo(2))
                .body("keyCities.uncovered", equalTo(1))
                .body("talks.talked", equalTo(2))
                .body("talks.percent", number("2"))
                .body("training.serving", equalTo(2))
                .body("training.trained", equalTo(1))
                .body("training.percent", number("50"))
                .body("signings.count", equalTo(18))
                .body("signings.amount", yi("105.58"))
                .body("signings.approximateAmount", yi("6.98"))
                .body("signings.landed", equalTo(2))
                .body("suggestions.closed", equalTo(1))
                .body("suggestions.open", equalTo(4))
                .body("suggestions.overdue", equalTo(2))
                .body("freshness.asOf", notNullValue()));
        // A county reads the city's figures; complaints about conduct are not its to know of.
        read(Tokens.ouhai(), query)
                .then()
                .statusCode(200)
                .body("delegations.personTimes", equalTo(3080))
                .body("leading.count", equalTo(4))
                .body("leading.withoutLeader", equalTo(1))
                .body("leaders.compliant", equalTo(1))
                .body("keyCities.covered", equalTo(2))
                .body("signings.amount", yi("105.58"))
                .body("suggestions.open", equalTo(3))
                .body("suggestions.overdue", equalTo(1));
        read(Tokens.leader(), "?from=2097-01-01&on=2097-05-31")
                .then()
                .body("delegations.batches", equalTo(5))
                .body("training.serving", equalTo(3))
                .body("signings.landed", equalTo(0));
        read(Tokens.leader(), "?from=2096-01-01&on=2097-12-31").then().body("delegations.batches", equalTo(12));
    }

    @Test
    void merchantsChambersAndAgreementsAreAllThatAreKnown() {
        String query = "?on=2031-12-31&calibre=IN_PROVINCE_OUT_OF_CITY";
        JsonPath before = read(Tokens.ouhai(), query).jsonPath();
        MerchantChanged foreign = Owners.publish(Register.merchant(Ledger.PINGYANG, "460100", "平阳在外温商"));
        ChamberChanged chamber = Owners.publish(Register.chamber("海口温州商会", "460100", "PREFECTURE", null));
        ProjectChanged park = Ledger.project(Ledger.PINGYANG, "平阳在建园区", "3");
        AgreementChanged signed =
                Owners.publish(Register.agreement(chamber, 2031, Register.counting(park.id(), "2031-07-11")));
        new Ledger("IN_PROVINCE_OUT_OF_CITY").verified(park, "2031-08-01", "20");
        new Ledger("IN_PROVINCE_OUT_OF_CITY").verified(park, "2032-01-01", "9");
        await().untilAsserted(() -> read(Tokens.ouhai(), query)
                .then()
                .body("merchants.known", equalTo(before.getInt("merchants.known") + 1))
                .body("merchants.byCanvassing.code", hasItem("CONTACTED"))
                .body("chambers.total", equalTo(before.getInt("chambers.total") + 1))
                .body("agreements.count", equalTo(before.getInt("agreements.count") + 1))
                .body("agreements.calibre", equalTo("IN_PROVINCE_OUT_OF_CITY"))
                .body("agreements.pledged", plus(before, "agreements.pledged", "100"))
                .body("agreements.arrived", plus(before, "agreements.arrived", "20")));
        Owners.erase(foreign);
        Owners.erase(chamber);
        Owners.erase(signed);
        await().untilAsserted(() -> read(Tokens.ouhai(), query)
                .then()
                .body("merchants.known", equalTo(before.getInt("merchants.known")))
                .body("chambers.total", equalTo(before.getInt("chambers.total")))
                .body("agreements.arrived", plus(before, "agreements.arrived", "0")));
    }

    @Test
    void fundsOfAnAgreementCountFromItsSigningOnAlsoWhenItsTermBeganBefore() {
        String before = "?on=2034-08-31&calibre=IN_PROVINCE_OUT_OF_CITY";
        String after = "?on=2034-09-01&calibre=IN_PROVINCE_OUT_OF_CITY";
        JsonPath unsigned = read(Tokens.leader(), before).jsonPath();
        JsonPath until = read(Tokens.leader(), after).jsonPath();
        ProjectChanged park = Ledger.project(Ledger.OUHAI, "先落地园区", "3");
        AgreementChanged signed = Owners.publish(Register.signedLater(
                Register.agreement(
                        Register.chamber("未到的商会", "460200", "PREFECTURE", null),
                        2034,
                        Register.counting(park.id(), "2034-07-11")),
                LocalDate.parse("2034-09-01")));
        new Ledger("IN_PROVINCE_OUT_OF_CITY").verified(park, "2034-08-01", "2");
        await().untilAsserted(() -> read(Tokens.leader(), after)
                .then()
                .body("agreements.count", equalTo(until.getInt("agreements.count") + 1))
                .body("agreements.pledged", plus(until, "agreements.pledged", "100"))
                .body("agreements.arrived", plus(until, "agreements.arrived", "2")));
        read(Tokens.leader(), before)
                .then()
                .body("agreements.count", equalTo(unsigned.getInt("agreements.count")))
                .body("agreements.pledged", plus(unsigned, "agreements.pledged", "0"))
                .body("agreements.arrived", plus(unsigned, "agreements.arrived", "0"));
        Owners.erase(signed);
        await().untilAsserted(() -> read(Tokens.leader(), after)
                .then()
                .body("agreements.count", equalTo(until.getInt("agreements.count"))));
    }

    @Test
    void whatHasNotChangedIsNotSentAgainAndAWriteIsSeenByItsWriter() {
        String query = "?from=2098-01-01&on=2098-12-31";
        Response first = read(Tokens.leader(), query);
        String etag = first.then().statusCode(200).extract().header("ETag");
        Asking.as(Tokens.leader())
                .header("If-None-Match", etag)
                .get(PATH + query)
                .then()
                .statusCode(304);
        DelegationChanged written = Owners.publish(Register.delegation(1, "2098-05-01", 40, "RECEIVED", List.of()));
        Asking.as(Tokens.leader())
                .header("If-None-Match", etag)
                .header("Consistency-Token", Owners.token(written))
                .get(PATH + query)
                .then()
                .statusCode(200)
                .header("Stale", "false")
                .body("delegations.personTimes", equalTo(40));
        Asking.as(Tokens.leader())
                .header("Consistency-Token", "guiyan.merchant.delegations:" + written.id() + ":9")
                .get(PATH + query)
                .then()
                .statusCode(200)
                .header("Stale", "true");
    }

    @Test
    void whatCountsAGeneratedRecordSaysSo() {
        MeetingChanged generated = new MeetingChanged(
                UUID.randomUUID(),
                0,
                LocalDate.parse("2014-07-11"),
                "示例地点",
                "TALK",
                null,
                List.of(),
                List.of(),
                List.of(),
                "330300",
                Origin.SYNTHETIC);
        Owners.publish(generated);
        await().untilAsserted(() -> read(Tokens.leader(), "").then().body("synthetic", equalTo(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "on=1800-01-01,invalid-parameter",
        "from=2101-01-01,invalid-parameter",
        "on=2014-02-30,invalid-parameter",
        "calibre=NO_SUCH,unknown-calibre"
    })
    void whatIsAskedWronglyIsAProblem(String query, String problem) {
        read(Tokens.leader(), "?" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:" + problem));
    }

    @Test
    void chambersAndAdministratorsReadNothing() {
        for (String token : new String[] {Tokens.chamber(), Tokens.admin()}) {
            read(token, "").then().statusCode(403).body("type", equalTo("urn:guiyan:problem:role-not-allowed"));
        }
    }

    private static Matcher<Number> plus(JsonPath before, String path, String yi) {
        BigDecimal was = new BigDecimal(before.getString(path));
        return number(was.add(Ledger.yi(yi)).toPlainString());
    }

    private static Response read(String token, String query) {
        return Asking.as(token).get(PATH + query);
    }
}
