package cn.guiyan.merchant.privacy;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.guiyan.merchant.contact.ContactSamples;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Two more records of a merchant, one merged into the other and that into the merchant's own, under names and phones that nobody else has. */
final class MergedCanary {
    static final List<String> WORDS = List.of(
            "示例单旧丝", "10055443322", "100****3322", "旧丝企业", "旧丝标签", "旧丝私事", "示例单老丝", "10066554433", "老丝企业", "老丝标签");
    // Somebody else, whose name sounds the same.
    private static final String ANOTHER = "示例单久思";
    private static final String MERGES = "/api/v1/merges";

    final String second;
    final String third;
    final String roll;
    private final String survivor;
    private final String another;
    private final String late;
    private final String early;

    MergedCanary(String survivor) {
        this.survivor = survivor;
        second = registered("示例单旧丝", "10055443322", "旧丝企业", "旧丝标签");
        third = registered("示例单老丝", "10066554433", "老丝企业", "老丝标签");
        another = registered(ANOTHER, "10077665544", "别人企业", "别人标签");
        id(as(Tokens.ouhai()).body(contact()).post("/api/v1/contacts"));
        as(Tokens.ouhai()).queryParam("purpose", "回访示例单老丝").get("/api/v1/merchants/" + third);
        roll = id(as(Tokens.cityOffice())
                .body(Map.of("roll", "LEADING", "merchantId", third, "from", "2014-03-01"))
                .post("/api/v1/roll-entries"));
        meeting();
        inquiry();
        dismissedPair();
        undo(merged(survivor, another)).then().statusCode(200);
        early = merged(second, third);
        late = merged(survivor, second);
    }

    private static String registered(String name, String phone, String company, String tag) {
        Map<String, Object> merchant = new HashMap<>(merchantOf("330304"));
        merchant.put("name", name);
        merchant.put("phone", phone);
        merchant.put("company", company);
        merchant.put("tags", List.of(tag));
        return id(as(Tokens.ouhai()).body(merchant).post("/api/v1/merchants"));
    }

    private Map<String, Object> contact() {
        Map<String, Object> contact = new HashMap<>(ContactSamples.visit("merchantId", second, "2014-06-20"));
        contact.put("summary", "旧丝私事");
        return contact;
    }

    private void meeting() {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("on", "2014-07-12");
        meeting.put("place", "示例宾馆");
        meeting.put("kind", "RECEPTION");
        meeting.put("region", "330300");
        meeting.put("leaderIds", List.of(appointed("LEADER", "330300")));
        meeting.put("merchantIds", List.of(third));
        meeting.put("chamberIds", List.of());
        meeting.put("agenda", List.of());
        meeting.put("minutes", "示例单老丝（10066554433）谈了想法");
        meeting.put("materials", List.of());
        id(as(Tokens.cityOffice()).body(meeting).post("/api/v1/meetings"));
    }

    private void inquiry() {
        String token = as(Tokens.pingyang())
                .body(Map.of("name", "示例单旧丝", "region", "330326", "presentCity", "150200", "phone", "10055443322"))
                .post("/api/v1/merchants/duplicate-check")
                .path("contactToken");
        id(as(Tokens.pingyang())
                .body(Map.of("token", token, "message", "想了解旧丝私事"))
                .post("/api/v1/contact-requests"));
    }

    private void dismissedPair() {
        List<String> pairs = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> as(Tokens.ouhai())
                                .get("/api/v1/duplicates?size=200&state=OPEN")
                                .path("items.findAll { it.records.any { r -> r.id == '" + second
                                        + "' } && it.records.any { r -> r.id == '" + another + "' } }.id"),
                        found -> !found.isEmpty());
        as(Tokens.ouhai())
                .body(Map.of("reason", "示例单旧丝与他人同音"))
                .post("/api/v1/duplicates/" + pairs.get(0) + "/dismissal")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> request(String survivor, String absorbed) {
        return Map.of("survivorId", survivor, "absorbedId", absorbed, "reason", "示例单旧丝即同一人，旧丝私事可证");
    }

    private static String merged(String survivor, String absorbed) {
        return as(Tokens.ouhai())
                .body(request(survivor, absorbed))
                .post(MERGES)
                .then()
                .statusCode(201)
                .body("state", equalTo("EXECUTED"))
                .extract()
                .path("id");
    }

    private static Response undo(String merge) {
        return as(Tokens.ouhai()).body(Map.of("reason", "示例单旧丝另有其人")).post(MERGES + "/" + merge + "/undo");
    }

    /** The old ids answer what the record's own does, nothing is merged or put back any more, and nobody resembles it. */
    void isGone() {
        for (String id : List.of(second, third)) {
            as(Tokens.ouhai())
                    .get("/api/v1/merchants/" + id)
                    .then()
                    .statusCode(410)
                    .body("type", equalTo("urn:guiyan:problem:erased"))
                    .body("on", notNullValue());
            as(Tokens.ouhai())
                    .body(Map.of("kind", "VISIT", "on", "2014-07-01", "merchantId", id))
                    .post("/api/v1/contacts")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        }
        for (String merge : List.of(late, early)) {
            undo(merge).then().statusCode(410).body("type", equalTo("urn:guiyan:problem:erased"));
            as(Tokens.ouhai()).get(MERGES + "/" + merge).then().statusCode(200).body("reason", equalTo("已删除"));
        }
        for (Map<String, Object> request : List.of(request(survivor, another), request(another, second))) {
            as(Tokens.ouhai())
                    .body(request)
                    .post(MERGES)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        }
        as(Tokens.ouhai())
                .body(Map.of("name", "示例单旧丝", "region", "330304", "presentCity", "150200"))
                .post("/api/v1/merchants/duplicate-check")
                .then()
                .statusCode(200)
                .body("matches.record.id", contains(another));
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + another)
                .then()
                .statusCode(200)
                .body("name", equalTo(ANOTHER));
    }
}
