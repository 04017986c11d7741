package cn.guiyan.merchant.agreement;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.exactly;
import static cn.guiyan.merchant.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class AgreementResourceTest {
    private static final String PATH = "/api/v1/agreements";

    @Test
    @Tag("M11")
    void fuzhousChamberSignsAHundredYiOverThreeYearsForFujian() {
        String id = signed(agreement(chamber("福州市签约商会")));

        exactly(Tokens.ouhai())
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("represents", equalTo("350000"))
                .body("signedOn", equalTo("2014-07-11"))
                .body("amount", number("10000000000"))
                .body("split.year", contains(2014, 2015, 2016, 2017))
                .body("approximate", equalTo(false));
        evidence(id, "2014-12-31", "2000000000").statusCode(201).body("percent", number("20.0"));
        evidence(id, "2015-06-30", "3333333333.33").statusCode(201).body("percent", number("33.33"));
        as(Tokens.leader())
                .get(PATH + "/" + id + "/evidence")
                .then()
                .statusCode(200)
                .body("items.asOf", contains("2015-06-30", "2014-12-31"))
                .body("items[0].recordedBy", equalTo("office"));
    }

    @Test
    void aChamberSignsOnlyForWhatItRepresents() {
        Map<String, Object> agreement = agreement(chamber("福州市代表商会"));
        agreement.put("represents", "440000");

        refused(agreement, 409, "represents-mismatch");
        agreement.put("chamberId", UUID.randomUUID().toString());
        refused(agreement, 409, "unknown-chamber");
    }

    @Test
    void aSplitThatDoesNotSumAndYearsOutsideTheTermAreRefused() {
        Map<String, Object> agreement = agreement(chamber("福州市分年商会"));
        agreement.put("split", List.of(Map.of("year", 2014, "amount", 9_999_999_999.99)));
        refused(agreement, 400, "split-does-not-sum");
        agreement.put("split", List.of(Map.of("year", 2018, "amount", 10_000_000_000L)));
        refused(agreement, 400, "split-outside-term");
        agreement.remove("split");
        agreement.put("amount", -1);
        refused(agreement, 400, "illegal-amount");
        agreement.put("amount", 0.001);
        refused(agreement, 400, "illegal-amount");
        agreement.put("amount", 1);
        agreement.put("to", "2014-01-01");
        refused(agreement, 400, "illegal-period");
    }

    @Test
    void aProjectFulfilsOneAgreementAtATime() {
        String chamber = chamber("福州市项目商会");
        String first = signed(agreement(chamber));
        String second = signed(agreement(chamber));
        String project = UUID.randomUUID().toString();
        link(first, project).statusCode(200).body("projects.projectId", contains(project));

        link(second, project).statusCode(409).body("type", equalTo("urn:guiyan:problem:project-linked"));
        as(Tokens.cityOffice())
                .body(Map.of("reason", "项目转由其他协议履行"))
                .post(PATH + "/" + first + "/projects/" + project + "/removal")
                .then()
                .statusCode(200)
                .body("projects", hasSize(0));
        link(second, project).statusCode(200);
        as(Tokens.cityOffice())
                .get(PATH + "/" + first + "/history")
                .then()
                .body("[0].reason", equalTo("项目转由其他协议履行"))
                .body("[0].changes.field", hasItem("projects"));
    }

    @Test
    void ofTwoWhoLinkAProjectAtOnceOneIsRefused() {
        String chamber = chamber("福州市并发商会");
        String project = UUID.randomUUID().toString();
        List<CompletableFuture<Integer>> answers = Stream.of(signed(agreement(chamber)), signed(agreement(chamber)))
                .map(id -> CompletableFuture.supplyAsync(
                        () -> link(id, project).extract().statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void anAgreementIsRewrittenByItsVersionAndNothingComesOfNothing() {
        Map<String, Object> agreement = agreement(chamber("福州市改写商会"));
        String id = signed(agreement);

        rewritten(id, agreement).statusCode(200).header("ETag", "\"0\"");
        agreement.put("title", "更名的合作框架协议");
        rewritten(id, agreement).statusCode(200).header("ETag", "\"1\"");
        rewritten(id, agreement).statusCode(412);
    }

    @Test
    void evidenceIsOfADayBetweenSigningAndToday() {
        String id = signed(agreement(chamber("福州市证据商会")));

        evidence(id, "2014-07-10", "0")
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:evidence-before-signing"));
        evidence(id, "2999-01-01", "0").statusCode(400).body("type", equalTo("urn:guiyan:problem:future-date"));
        evidence(id, "2014-07-11", "-0.01").statusCode(400).body("type", equalTo("urn:guiyan:problem:illegal-amount"));
        evidence(id, "2014-07-11", "0").statusCode(201).body("percent", number("0.0"));
    }

    @Test
    void theCityDecidesAndEveryOfficeReads() {
        String id = signed(agreement(chamber("福州市权限商会")));

        as(Tokens.ouhai())
                .body(agreement(UUID.randomUUID().toString()))
                .post(PATH)
                .then()
                .statusCode(403);
        as(Tokens.ouhai())
                .get(PATH + "?represents=350000&on=2015-01-01&status=SIGNED&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        as(Tokens.ouhai()).get(PATH + "?on=2013-01-01&size=200").then().body("items.id", not(hasItem(id)));
        as(Tokens.cityOffice())
                .body(Map.of("on", "2015-07-10", "reason", "双方商定"))
                .post(PATH + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"));
        link(id, UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:agreement-ended"));
    }

    @Test
    void agreementsForAProvinceThatIsNoneAreNotListed() {
        as(Tokens.ouhai())
                .get(PATH + "?represents=zz")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"))
                .body("field", equalTo("represents"));
    }

    private static ValidatableResponse evidence(String id, String asOf, String arrived) {
        return exactly(Tokens.cityOffice())
                .body(Map.of("asOf", asOf, "arrived", new BigDecimal(arrived), "note", "以当月通报为准"))
                .post(PATH + "/" + id + "/evidence")
                .then();
    }

    private static ValidatableResponse link(String id, String project) {
        return as(Tokens.cityOffice())
                .body(Map.of("projectId", project))
                .post(PATH + "/" + id + "/projects")
                .then();
    }

    private static ValidatableResponse rewritten(String id, Map<String, Object> agreement) {
        return as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(agreement)
                .put(PATH + "/" + id)
                .then();
    }

    private static void refused(Map<String, Object> agreement, int status, String problem) {
        as(Tokens.cityOffice())
                .body(agreement)
                .post(PATH)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:guiyan:problem:" + problem));
    }

    private static String signed(Map<String, Object> agreement) {
        return as(Tokens.cityOffice())
                .body(agreement)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    // A province has one chamber that signs for it.
    private static String chamber(String name) {
        return Samples.representing("350000", "350100", name);
    }

    private static Map<String, Object> agreement(String chamber) {
        Map<String, Object> agreement = new HashMap<>();
        agreement.put("title", "福建省域温州商会合作框架协议");
        agreement.put("chamberId", chamber);
        agreement.put("represents", "350000");
        agreement.put("signedOn", "2014-07-11");
        agreement.put("amount", 10_000_000_000L);
        agreement.put("approximate", false);
        agreement.put("from", "2014-07-11");
        agreement.put("to", "2017-07-10");
        agreement.put(
                "split",
                List.of(
                        Map.of("year", 2014, "amount", 2_000_000_000L),
                        Map.of("year", 2015, "amount", 3_000_000_000L),
                        Map.of("year", 2016, "amount", 3_000_000_000L),
                        Map.of("year", 2017, "amount", 2_000_000_000L)));
        return agreement;
    }
}
