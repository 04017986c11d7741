package cn.guiyan.merchant.privacy;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.contact.ContactSamples;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** A merchant of 瓯海 who stands wherever somebody can, under a name and a phone that nobody else has. */
final class Canary {
    static final String NAME = "示例单金丝";
    static final String PHONE = "10099887766";
    static final String NOTE = "金丝私事";
    static final List<String> WORDS = List.of(NAME, PHONE, NOTE, "金丝企业", "金丝标签", "100****7766");

    final String merchant;
    final String chamber;
    final String contact;
    final String meeting;
    final String signing;
    final String link;
    final Map<String, Object> registration = registration();
    final String registrationKey = UUID.randomUUID().toString();

    /** Puts the merchant everywhere. */
    Canary() {
        merchant = id(register());
        as(Tokens.ouhai()).queryParam("purpose", "回访" + NAME).get("/api/v1/merchants/" + merchant);
        chamber = id(post("/api/v1/chambers", chamber()));
        contact = id(post("/api/v1/contacts", contact()));
        as(Tokens.ouhai()).queryParam("purpose", NOTE.substring(0, 2)).get("/api/v1/contacts/" + contact);
        post("/api/v1/chambers/" + chamber + "/terms", term());
        link = id(post(
                "/api/v1/liaison-links",
                Map.of("officialId", appointed("LEADER", "330300"), "merchantId", merchant, "from", "2014-01-01")));
        String ended = id(post(
                "/api/v1/liaison-links",
                Map.of("officialId", appointed("LEADER", "330300"), "merchantId", merchant, "from", "2014-01-01")));
        post("/api/v1/liaison-links/" + ended + "/end", Map.of("to", "2014-06-30", "reason", NOTE));
        post("/api/v1/roll-entries", Map.of("roll", "LEADING", "merchantId", merchant, "from", "2014-01-01"));
        meeting = id(post("/api/v1/meetings", meeting()));
        id(post("/api/v1/delegations", delegation()));
        String occasion = id(post(
                "/api/v1/occasions",
                Map.of(
                        "name",
                        "示例年会",
                        "kind",
                        "ANNUAL_MEETING",
                        "edition",
                        11,
                        "on",
                        "2014-05-30",
                        "place",
                        "330300",
                        "host",
                        "示例承办商会",
                        "promoted",
                        List.of())));
        signing = id(post(
                "/api/v1/occasions/" + occasion + "/signings",
                Map.of(
                        "region",
                        "330304",
                        "projectName",
                        NAME + "回归项目",
                        "amount",
                        new BigDecimal("30000000.00"),
                        "approximate",
                        false,
                        "merchantId",
                        merchant)));
        id(post(
                "/api/v1/suggestions",
                Map.of(
                        "category",
                        "TOWN_SERVICE",
                        "text",
                        NAME + "希望提升服务",
                        "raisedOn",
                        "2014-07-11",
                        "merchantId",
                        merchant)));
        candidacy();
        importing();
    }

    /** Registers the merchant, always with the same key. */
    Response register() {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ouhai())
                .header("Idempotency-Key", registrationKey)
                .contentType("application/json")
                .body(registration)
                .post("/api/v1/merchants");
    }

    static Map<String, Object> registration() {
        Map<String, Object> registration = merchantOf("330304");
        registration.put("name", NAME);
        registration.put("phone", PHONE);
        registration.put("company", "金丝企业");
        registration.put("tags", List.of("金丝标签"));
        return registration;
    }

    private static String id(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.path("id");
    }

    private static Response post(String path, Map<String, Object> body) {
        return as(Tokens.cityOffice()).body(body).post(path);
    }

    private Map<String, Object> chamber() {
        Map<String, Object> chamber = fuzhou("福州市单示例商会");
        chamber.put("contactName", NAME);
        chamber.put("contactPhone", PHONE);
        return chamber;
    }

    private Map<String, Object> contact() {
        Map<String, Object> contact = ContactSamples.visit("merchantId", merchant, "2014-06-20");
        contact.put("summary", NOTE);
        contact.put("nextStep", "再谈" + NOTE);
        contact.put("remindOn", "2014-07-20");
        return contact;
    }

    private Map<String, Object> term() {
        return Map.of(
                "number",
                1,
                "from",
                "2014-01-01",
                "officers",
                List.of(Map.of("merchantId", merchant, "post", "PRESIDENT")));
    }

    private Map<String, Object> meeting() {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("on", "2014-07-11");
        meeting.put("place", "示例宾馆");
        meeting.put("kind", "RECEPTION");
        meeting.put("region", "330300");
        meeting.put("leaderIds", List.of(appointed("LEADER", "330300")));
        meeting.put("merchantIds", List.of(merchant));
        meeting.put("chamberIds", List.of());
        meeting.put("agenda", List.of(NAME + "发言"));
        meeting.put("minutes", NAME + "（" + PHONE + "）谈了想法");
        meeting.put("materials", List.of(Map.of("title", NAME + "的材料", "note", "致电" + PHONE)));
        return meeting;
    }

    private Map<String, Object> delegation() {
        Map<String, Object> delegation = DelegationSamples.on(LocalDate.parse("2014-07-11"), NAME + "考察团");
        delegation.put("members", List.of(Map.of("merchantId", merchant, "company", "金丝企业")));
        delegation.put(
                "itinerary",
                List.of(Map.of("on", "2014-07-12", "region", "330304", "purpose", "SITE_VISIT", "note", "陪同" + NAME)));
        delegation.put(
                "intentions", List.of(Map.of("region", "330304", "what", NAME + "拟投资鞋材", "merchantId", merchant)));
        delegation.put("personTimes", 1);
        return delegation;
    }

    private void candidacy() {
        String round = id(post("/api/v1/selection-rounds", Map.of("title", "示例评选", "kind", "MERIT", "year", 2014)));
        String candidate = id(post(
                "/api/v1/selection-rounds/" + round + "/candidates",
                Map.of(
                        "merchantId",
                        merchant,
                        "evidence",
                        List.of(Map.of(
                                "title",
                                NAME + "事迹",
                                "note",
                                NOTE,
                                "projectIds",
                                List.of(UUID.randomUUID().toString()))))));
        post("/api/v1/selection-rounds/" + round + "/review", Map.of());
        post("/api/v1/selection-rounds/" + round + "/publicity", Map.of("from", "2014-08-01", "to", "2014-08-05"));
        post("/api/v1/candidates/" + candidate + "/objections", Map.of("text", NOTE, "on", "2014-08-02"))
                .then()
                .statusCode(200);
    }

    private void importing() {
        String csv = "姓名*,籍贯*,现居城市*,行业*,企业,手机,所属商会,摸排状态*\r\n" + NAME + ",瓯海区,福州市,C 制造业,金丝企业," + PHONE + ",,已联系\r\n";
        String job = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ouhai())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .queryParam("kind", "MERCHANTS")
                .queryParam("name", NAME + ".csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports")
                .path("id");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> as(Tokens.ouhai())
                        .get("/api/v1/imports/" + job)
                        .path("status")
                        .equals("CHECKED"));
    }
}
