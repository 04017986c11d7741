package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.util.Map;

/** Merges as their tests ask for them. */
final class MergeSamples {
    static final String MERGES = "/api/v1/merges";
    static final String OUR_PROBLEM = "urn:guiyan:problem:";

    private MergeSamples() {}

    static Map<String, Object> request(String survivor, String absorbed) {
        return Map.of("survivorId", survivor, "absorbedId", absorbed, "reason", "同一人重复建档");
    }

    static Response merge(String token, String survivor, String absorbed) {
        return as(token).body(request(survivor, absorbed)).post(MERGES);
    }

    static String merged(String token, String survivor, String absorbed) {
        return merge(token, survivor, absorbed)
                .then()
                .statusCode(201)
                .body("state", equalTo("EXECUTED"))
                .extract()
                .path("id");
    }

    static Response undone(String merge) {
        return step(Tokens.ouhai(), merge, "undo");
    }

    static Response step(String token, String merge, String step) {
        return as(token).body(Map.of("reason", "核实后不是同一人")).post(MERGES + "/" + merge + "/" + step);
    }
}
