package cn.guiyan.merchant.suggestion;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.official;

import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Suggestions as the tests raise them and take their steps. */
final class SuggestionCases {
    static final String SUGGESTIONS = "/api/v1/suggestions";

    private SuggestionCases() {}

    /** About the service of towns, raised at the meeting of 11 July 2014. */
    static Map<String, Object> townService(String merchantId) {
        Map<String, Object> suggestion = about("TOWN_SERVICE");
        suggestion.put("merchantId", merchantId);
        return suggestion;
    }

    static Map<String, Object> anonymous(String category) {
        Map<String, Object> suggestion = about(category);
        suggestion.put("anonymous", true);
        return suggestion;
    }

    private static Map<String, Object> about(String category) {
        Map<String, Object> suggestion = new HashMap<>();
        suggestion.put("category", category);
        suggestion.put("text", "个别镇街干部“只微笑、不服务”，希望提升服务意识");
        suggestion.put("raisedOn", "2014-07-11");
        return suggestion;
    }

    static ValidatableResponse raise(String token, Map<String, Object> suggestion) {
        return as(token).body(suggestion).post(SUGGESTIONS).then();
    }

    static String raised(String token, Map<String, Object> suggestion) {
        return raise(token, suggestion).statusCode(201).extract().path("id");
    }

    /** A step by somebody who has just read it. */
    static ValidatableResponse step(String token, String id, String step, Map<String, Object> body) {
        return as(token)
                .header("If-Match", "*")
                .body(body)
                .post(SUGGESTIONS + "/" + id + "/" + step)
                .then();
    }

    static ValidatableResponse read(String token, String id) {
        return as(token).get(SUGGESTIONS + "/" + id).then();
    }

    static Map<String, Object> assignment(String... leads) {
        return new HashMap<>(Map.of("leads", List.of(leads), "due", "2014-09-15", "on", "2014-07-14"));
    }

    static Map<String, Object> reply(String on) {
        return Map.of("text", "已建立温商服务专窗", "on", on);
    }

    /** A leader in post since 2013 with an account of their own, and that account's token. */
    static Leader leader() {
        String account = "leader-" + UUID.randomUUID();
        Map<String, Object> leader = official("LEADER", "330300");
        leader.put("account", account);
        String id = as(Tokens.cityOffice())
                .body(leader)
                .post("/api/v1/officials")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Leader(id, Tokens.of(account, "330300", "leader"));
    }

    record Leader(String id, String token) {}
}
