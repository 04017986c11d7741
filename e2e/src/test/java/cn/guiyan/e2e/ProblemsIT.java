package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong in an office's day comes back through the gateway as a problem that says what to do, in both languages. */
@ExtendWith(SuiteExtension.class)
class ProblemsIT {
    private static final String LEDGER = "/api/v1/fund-arrivals/";

    private final Api api;

    ProblemsIT(Api api) {
        this.api = api;
    }

    static Stream<Arguments> badEntries() {
        return Stream.of(
                Arguments.of("calibre", "NO_SUCH", "unknown-calibre"),
                Arguments.of("calibre", "ALL_RETURN", "unknown-calibre"),
                Arguments.of("amount", new BigDecimal("-1"), "illegal-amount"),
                Arguments.of("amount", BigDecimal.ZERO, "illegal-amount"),
                Arguments.of("amount", new BigDecimal("0.001"), "illegal-amount"),
                Arguments.of("amount", new BigDecimal("1e40"), "illegal-amount"),
                Arguments.of("amount", "much", "malformed-body"),
                Arguments.of("arrivedOn", "2099-01-01", "illegal-date"),
                Arguments.of("arrivedOn", "3.7.2014", "malformed-body"),
                Arguments.of("voucher", "", "invalid-request"),
                Arguments.of("voucher", "x".repeat(51), "invalid-request"),
                Arguments.of("vouchers", "A", "malformed-body"));
    }

    @ParameterizedTest
    @MethodSource("badEntries")
    void anEntryThatCannotBeIsRefused(String field, Object value, String problem) {
        Map<String, Object> body = new HashMap<>(Api.arrival("100.00", "2014-07-03"));
        body.put(field, value);
        String path = "/api/v1/projects/" + api.project("ouhai") + "/fund-arrivals";
        assertProblem(api.post("ouhai", path, body), 400, problem);
    }

    static Stream<Arguments> badProjects() {
        return Stream.of(
                Arguments.of("region", "999999", 400, "unknown-region"),
                Arguments.of("region", "330305", 400, "region-not-valid"),
                Arguments.of("region", "330326", 403, "region-out-of-scope"),
                Arguments.of("investorMerchantId", UUID.randomUUID(), 409, "unknown-investor-merchant"),
                Arguments.of("investorChamberId", UUID.randomUUID(), 409, "unknown-investor-chamber"),
                Arguments.of("projectClass", "B", 400, "class-does-not-fit-stage"),
                Arguments.of("stage", "FLYING", 400, "malformed-body"),
                Arguments.of("plannedInvestment", new BigDecimal("-5"), 400, "illegal-amount"),
                Arguments.of("industry", "Z", 400, "invalid-request"),
                Arguments.of("name", "名".repeat(2_000_000), 413, "body-too-large"));
    }

    @ParameterizedTest
    @MethodSource("badProjects")
    void aProjectThatCannotBeIsRefused(String field, Object value, int status, String problem) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "name", "示例项目",
                "region", "330304",
                "industry", "F",
                "projectClass", "A",
                "stage", "LANDED",
                "stageSince", "2014-03-18",
                "plannedInvestment", new BigDecimal("1000000.00")));
        body.put(field, value);
        String user = problem.equals("region-out-of-scope") ? "ouhai" : "office";
        assertProblem(api.post(user, "/api/v1/projects", body), status, problem);
    }

    @Test
    void aVoucherCountsOnce() {
        String path = "/api/v1/projects/" + api.project("ouhai") + "/fund-arrivals";
        Map<String, Object> entry = Api.arrival("100.00", "2014-07-03");
        Api.created(api.post("ouhai", path, entry));
        assertProblem(api.post("ouhai", path, entry), 409, "duplicate-voucher");
    }

    @Test
    void aKeyHasOneEffectAndOneMeaning() {
        String path = "/api/v1/projects/" + api.project("ouhai") + "/fund-arrivals";
        String key = UUID.randomUUID().toString();
        Map<String, Object> entry = Api.arrival("100.00", "2014-07-03");
        String id = Api.created(api.post("ouhai", key, path, entry));
        assertThat(Api.created(api.post("ouhai", key, path, entry))).isEqualTo(id);
        assertProblem(api.post("ouhai", key, path, Api.arrival("200.00", "2014-07-03")), 422, "idempotency-key-reused");
        Response keyless =
                api.as("ouhai").contentType(ContentType.JSON).body(entry).post(path);
        assertProblem(keyless, 400, "idempotency-key-missing");
    }

    @Test
    void nobodyVerifiesTheirOwnEntryNorTwice() {
        String project = api.project("ouhai");
        String own = api.record("office", project, "100.00", "2014-07-03");
        assertProblem(api.verify(own), 403, "self-verification");
        String entry = api.record("ouhai", project, "100.00", "2014-07-03");
        assertProblem(api.post("ouhai", LEDGER + entry + "/verification", Map.of()), 403, "role-not-allowed");
        assertThat(api.verify(entry).statusCode()).isEqualTo(200);
        assertProblem(api.verify(entry), 409, "illegal-entry-state");
    }

    @Test
    void aProjectGoesNoStepThatCannotBe() {
        String stage = "/api/v1/projects/" + api.project("ouhai") + "/stage";
        assertProblem(
                api.post("ouhai", stage, Map.of("stage", "RESERVE", "on", "2014-07-01")), 409, "illegal-stage-change");
    }

    @Test
    void aChangeOfAnOldVersionIsRefused() {
        String path = "/api/v1/projects/" + api.project("ouhai");
        JsonPath project = api.get("ouhai", path);
        Map<String, Object> body = new HashMap<>();
        for (String field : List.of("name", "region", "industry", "plannedInvestment")) {
            body.put(field, project.get(field));
        }
        assertProblem(put("ouhai", path, body, null), 428, "version-required");
        assertProblem(put("ouhai", path, body, "\"4711\""), 412, "stale-version");
    }

    @Test
    void aTargetTreeHasToSum() {
        String calibre = "CAPITAL_RETURN";
        Response drafted = api.post(
                "office",
                "/api/v1/plans",
                Map.of(
                        "name",
                        "示例计划",
                        "year",
                        2031,
                        "calibre",
                        calibre,
                        "rounding",
                        Map.of("percentScale", 2, "yearOnYearScale", 1, "mode", "DOWN"),
                        "tieRule",
                        "SHARED",
                        "provenance",
                        "SYNTHETIC"));
        if (drafted.statusCode() == 409) {
            assertProblem(drafted, 409, "plan-exists");
            return;
        }
        String plan = "/api/v1/plans/" + Api.created(drafted);
        Map<String, Object> root = Map.of(
                "code",
                "330300",
                "name",
                "温州市",
                "amount",
                100,
                "children",
                List.of(Map.of("code", "330304", "name", "瓯海区", "amount", 99)));
        Response divided = put("office", plan + "/targets", Map.of("root", root), drafted.header("ETag"));
        assertThat(divided.statusCode()).as(divided.asString()).isEqualTo(200);
        Response released = api.as("office")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", divided.header("ETag"))
                .contentType(ContentType.JSON)
                .post(plan + "/release");
        assertProblem(released, 409, "targets-do-not-sum");
    }

    @Test
    void whoIsNotSignedInOrAsksForNothingIsTold() {
        assertProblem(api.anonymous().get("/api/v1/projects"), 401, "sign-in-required");
        assertProblem(
                api.anonymous().header("Authorization", "Bearer abc").get("/api/v1/projects"), 401, "sign-in-required");
        assertProblem(api.as("office").get("/api/v1/nothing"), 404, "no-such-path");
        assertProblem(api.as("office").get("/api/v1/projects/" + UUID.randomUUID()), 404, "not-found");
        assertProblem(api.as("office").get("/api/v1/projects?size=9999"), 400, "invalid-request");
        assertProblem(api.as("office").get("/api/v1/projects?stage=FLYING"), 400, "invalid-parameter");
        assertProblem(api.as("admin").get("/api/v1/projects"), 403, "role-not-allowed");
        assertProblem(api.as("leader").get("/api/v1/rankings/2014-13?calibre=OUT_OF_PROVINCE"), 400, "invalid-request");
        assertProblem(
                api.as("leader").get("/api/v1/leadership/overview?month=2014-06&calibre=X"), 400, "unknown-calibre");
    }

    private Response put(String user, String path, Object body, @Nullable String ifMatch) {
        var request = api.as(user).contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path);
    }

    private static void assertProblem(Response response, int status, String slug) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonPath problem = response.jsonPath();
        assertThat(problem.getString("type")).isEqualTo("urn:guiyan:problem:" + slug);
        assertThat(problem.getString("title")).as(response.asString()).containsPattern("\\p{IsHan}");
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("mend")).isNotBlank();
    }
}
