package cn.guiyan.merchant.term;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M02")
class ChamberTermResourceTest {
    @Test
    void aPresidentsNameIsPublicThoughTheMerchantIsNot() {
        String president = registered("330326");
        String term = id(open(openedChamber("示例任期商会"), term(5, "2012-12-01", "2017-11-30", president)));

        as(Tokens.ouhai()).get("/api/v1/merchants/" + president).then().statusCode(404);
        for (String token : List.of(Tokens.ouhai(), Tokens.of("chamber", "330300", "chamber"))) {
            as(token)
                    .get("/api/v1/chamber-terms/" + term)
                    .then()
                    .statusCode(200)
                    .body("officers", hasSize(1))
                    .body("officers[0].merchantId", equalTo(president))
                    .body("officers[0].name", equalTo("示例商人甲"))
                    .body("officers[0].to", equalTo("2017-11-30"));
        }
    }

    @Test
    void theWholeListOfOfficersIsRewritten() {
        String before = registered("330326");
        String after = registered("330304");
        String term = id(open(openedChamber("示例换届商会"), term(5, "2012-12-01", "2017-11-30", before)));
        Map<String, Object> changed = term(5, "2012-12-01", "2017-11-30");
        changed.put(
                "officers",
                List.of(
                        Map.of("merchantId", before, "post", "PRESIDENT", "to", "2014-05-31"),
                        Map.of("merchantId", after, "post", "PRESIDENT", "from", "2014-06-01")));

        rewrite(Tokens.ouhai(), term, "0", changed).then().statusCode(403);
        rewrite(Tokens.cityOffice(), term, "0", changed)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("officers.merchantId", contains(before, after));
        rewrite(Tokens.cityOffice(), term, "1", changed).then().header("ETag", "\"1\"");
        rewrite(Tokens.cityOffice(), term, "0", changed).then().statusCode(412);
        as(Tokens.leader())
                .get("/api/v1/chamber-terms/" + term + "/history")
                .then()
                .body("[0].changes.field", hasItem("officers"));
    }

    @Test
    void aMerchantsPostsAreListedWhereTheMerchantIsKnown() {
        String merchant = registered("330326");
        String chamber = openedChamber("示例连任商会");
        open(chamber, term(1, "2008-01-01", "2012-12-31", merchant)).then().statusCode(201);
        open(chamber, term(2, "2013-01-01", null, merchant)).then().statusCode(201);

        as(Tokens.pingyang())
                .get("/api/v1/merchants/" + merchant + "/posts")
                .then()
                .statusCode(200)
                .body("number", contains(2, 1))
                .body("chamberName", contains("示例连任商会", "示例连任商会"))
                .body("[0].to", equalTo(null));
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + merchant + "/posts")
                .then()
                .statusCode(404);
        as(Tokens.leader())
                .get("/api/v1/chambers/" + chamber + "/terms")
                .then()
                .statusCode(200)
                .body("items.number", contains(2, 1))
                .body("items[1].officers[0].name", equalTo("示例商人甲"));
    }

    @Test
    void overlappingTermsAreRefusedNamingTheOther() {
        String chamber = openedChamber("示例重叠商会");
        String first = id(open(chamber, term(1, "2008-01-01", "2012-12-31")));

        open(chamber, term(2, "2012-12-31", null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:overlapping-term"))
                .body("otherTermId", equalTo(first))
                .body("number", equalTo(1));
        open(chamber, term(1, "2013-01-01", null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:term-number-taken"));
        String second = id(open(chamber, term(2, "2013-01-01", null)));
        rewrite(Tokens.cityOffice(), second, "0", term(2, "2012-06-01", null))
                .then()
                .statusCode(409)
                .body("otherTermId", equalTo(first));
        rewrite(Tokens.cityOffice(), second, "0", term(2, "2013-01-01", "2017-12-31"))
                .then()
                .statusCode(200);
    }

    @Test
    void twoPresidentsAndStrangersAreRefused() {
        String chamber = openedChamber("示例两会长商会");

        open(chamber, term(1, "2008-01-01", null, registered("330304"), registered("330304")))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:two-presidents"));
        open(chamber, term(1, "2008-01-01", null, UUID.randomUUID().toString()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        open(UUID.randomUUID().toString(), term(1, "2008-01-01", null)).then().statusCode(404);
        open(chamber, term(0, "2008-01-01", null)).then().statusCode(400);
    }

    @Test
    @Tag("D10")
    void noNameLeavesInAnEvent() {
        String president = registered("330304");
        String term = id(open(openedChamber("示例发布商会"), term(1, "2012-12-01", null, president)));

        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.CHAMBER_TERMS)) {
            byte[] event =
                    probe
                            .await(records -> records.stream()
                                    .anyMatch(record -> record.key().equals(term)))
                            .stream()
                            .filter(record -> record.key().equals(term))
                            .findFirst()
                            .orElseThrow()
                            .value();
            assertThat(new String(event, StandardCharsets.UTF_8)).doesNotContain("示例商人甲");
            assertThat(EventCodec.read(ChamberTermChanged.class, event).officers())
                    .singleElement()
                    .satisfies(officer -> assertThat(officer.merchantId()).hasToString(president));
        }
    }

    private static Response open(String chamber, Map<String, Object> term) {
        return as(Tokens.cityOffice()).body(term).post("/api/v1/chambers/" + chamber + "/terms");
    }

    private static Response rewrite(String token, String id, String version, Map<String, Object> term) {
        return as(token).header("If-Match", "\"" + version + "\"").body(term).put("/api/v1/chamber-terms/" + id);
    }

    private static Map<String, Object> term(int number, String from, @Nullable String to, String... presidents) {
        Map<String, Object> term = new HashMap<>();
        term.put("number", number);
        term.put("from", from);
        term.put("to", to);
        term.put(
                "officers",
                List.of(presidents).stream()
                        .map(merchant -> Map.of("merchantId", merchant, "post", "PRESIDENT"))
                        .toList());
        return term;
    }
}
