package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;

import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;

/** Merchants who are alone with their phone and city, unless a test says otherwise. */
final class DuplicateSamples {
    static final Duration SOON = Duration.ofSeconds(20);

    private DuplicateSamples() {}

    /** A number that nobody else has. */
    static String phone() {
        // None ends as that of a canary does, which is looked for by its last digits.
        return "100" + ThreadLocalRandom.current().nextLong(1_000_000L, 9_999_999L) + "0";
    }

    static Map<String, Object> merchant(String name, String region, String phone) {
        Map<String, Object> merchant = new HashMap<>(merchantOf(region));
        merchant.put("name", name);
        merchant.put("phone", phone);
        merchant.put("presentCity", "150200");
        merchant.remove("company");
        return merchant;
    }

    static String registered(Map<String, Object> merchant) {
        return id(as(Tokens.cityOffice()).body(merchant).post("/api/v1/merchants"));
    }

    static ValidatableResponse check(String token, String name, String region, String phone) {
        return as(token)
                .body(Map.of("name", name, "region", region, "presentCity", "150200", "phone", phone))
                .post("/api/v1/merchants/duplicate-check")
                .then();
    }

    /** The pair of a merchant as an office sees it, once it is found. */
    static String pair(String token, String merchant) {
        return Awaitility.await()
                .atMost(SOON)
                .until(() -> pairs(token, merchant, "OPEN"), found -> !found.isEmpty())
                .get(0);
    }

    static List<String> pairs(String token, String merchant, String state) {
        return as(token)
                .get("/api/v1/duplicates?size=200&state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.records.any { r -> r.id == '" + merchant + "' } }.id");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
