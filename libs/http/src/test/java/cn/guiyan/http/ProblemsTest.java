package cn.guiyan.http;

import static cn.guiyan.http.Http.NOTES;
import static cn.guiyan.http.Http.body;
import static cn.guiyan.http.Http.english;
import static cn.guiyan.http.Http.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.testing.Suite;
import cn.guiyan.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "notes"))
class ProblemsTest {
    @Test
    void aRefusalSaysWhatHappenedAndWhatToDoInTheReadersLanguage() {
        String path = NOTES + "/" + new UUID(0, 7);
        problem(office().get(path), 404, "not-found")
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("没有找到"))
                .body("detail", containsString("00000000-0000-0000-0000-000000000007"))
                .body("mend", containsString("请核对编号"))
                .body("instance", equalTo(path))
                .body("what", equalTo("note"));
        problem(english().get(path), 404, "not-found")
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, en",
        "'fr, en;q=0.5', en",
        "'zh;q=0.9, en;q=0.8', zh-CN",
        "fr, zh-CN",
        "'not a language;', zh-CN",
        "'', zh-CN"
    })
    void chineseUnlessEnglishIsPreferred(String accepted, String answered) {
        problem(office().header("Accept-Language", accepted).get("/api/v1/nowhere"), 404, "no-such-path")
                .header("Content-Language", answered);
    }

    @Test
    void pathsMethodsAndTypesThatAreNotThere() {
        problem(english().get("/api/v1/nowhere"), 404, "no-such-path");
        problem(english().get(NOTES + "/not-a-uuid"), 404, "no-such-path");
        problem(english().urlEncodingEnabled(false).get(NOTES + "/%7C%5E%5B%7B"), 404, "no-such-path");
        problem(english().delete(NOTES), 405, "method-not-allowed");
        problem(english().accept("text/csv").get(NOTES), 406, "not-acceptable");
        problem(
                english()
                        .contentType("text/plain")
                        .body("x")
                        .header("Idempotency-Key", "k")
                        .post(NOTES),
                415,
                "unsupported-media-type");
    }

    @Test
    void whoIsNotSignedInOrHasAnotherRole() {
        problem(RestAssured.get(NOTES), 401, "sign-in-required").header("WWW-Authenticate", containsString("Bearer"));
        problem(RestAssured.given().auth().oauth2("forged").get(NOTES), 401, "sign-in-required");
        problem(RestAssured.given().auth().oauth2(Tokens.ouhai()).get(NOTES), 403, "role-not-allowed");
    }

    @Test
    void anOperationThatDoesNotSayWhoMayIsClosed() {
        problem(office().get("/api/v1/unannotated"), 403, "role-not-allowed");
        problem(RestAssured.get("/api/v1/unannotated"), 401, "sign-in-required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": 7}                                   | title           | text",
                "{\"title\": \"a\\u0000\"}                          | title           | text",
                "{\"title\": \"a\\ud800\"}                          | title           | text",
                "{\"title\": \"a\", \"kind\": \"HOPE\"}           | kind            | IDEA, DUTY",
                "{\"title\": \"a\", \"kind\": 0}                  | kind            | IDEA, DUTY",
                "{\"title\": \"a\", \"kind\": \"\"}               | kind            | IDEA, DUTY",
                "{\"title\": \"a\", \"amount\": \"much\"}         | amount          | number",
                "{\"title\": \"a\", \"amount\": \"\"}             | amount          | number",
                "{\"title\": \"a\", \"amount\": true}             | amount          | number",
                "{\"title\": \"a\", \"count\": 1.5}               | count           | integer",
                "{\"title\": \"a\", \"count\": \"1\"}             | count           | integer",
                "{\"title\": \"a\", \"count\": 99999999999}       | count           | integer",
                "{\"title\": \"a\", \"urgent\": \"true\"}         | urgent          | true, false",
                "{\"title\": \"a\", \"urgent\": 1}                | urgent          | true, false",
                "{\"title\": \"a\", \"on\": \"2014-02-30\"}       | on              | yyyy-MM-dd",
                "{\"title\": \"a\", \"on\": 16252}                | on              | yyyy-MM-dd",
                "{\"title\": \"a\", \"on\": \"2014-07-01T08:00\"} | on              | yyyy-MM-dd",
                "{\"title\": \"a\", \"lines\": {}}                | lines           | array",
                "{\"title\": \"a\", \"lines\": [{\"amount\": []}]} | lines[0].amount | number",
                "{\"title\": \"a\", \"lines\": [7]}               | lines[0]        | object",
                "[]                                               | 1:1             | object",
                "{\"titel\": \"a\"}" + "   | titel | amount, count, kind, lines, on, phone, title, unsigned, urgent",
                "{\"title\": \"a\"                                | 1:14            | JSON",
                "{\"title\": \"a\"} {}                            | 1:16            | object",
                "nonsense                                         | 1:1             | JSON"
            })
    void aBodyThatCannotBeReadIsRefusedWithThePlaceAndWhatIsAllowed(String json, String where, String allowed) {
        ValidatableResponse answer =
                problem(body(json).header("Idempotency-Key", "k").post(NOTES), 400, "malformed-body");
        assertThat(answer.extract().jsonPath().getString("where") + " | "
                        + answer.extract().jsonPath().getString("allowed"))
                .isEqualTo(where + " | " + allowed);
        assertThat(answer.extract().asString()).doesNotContain("cn.guiyan", "java.", "jackson", "Exception");
    }

    @Test
    void valuesThatBreakARuleAreNamedOneByOne() {
        String json = "{\"title\": \" \", \"amount\": 1.005, \"lines\": [{\"amount\": 1}, {}]}";
        problem(body(json).header("Idempotency-Key", "k").post(NOTES), 400, "invalid-request")
                .body("violations.field", equalTo(java.util.List.of("amount", "lines[1].amount", "title")))
                .body("violations.in.unique()", equalTo(java.util.List.of("body")))
                .body("violations[1].message", equalTo("is required"));
        problem(
                        office().contentType("application/json")
                                .body(json)
                                .header("Idempotency-Key", "k")
                                .post(NOTES),
                        400,
                        "invalid-request")
                .body("violations[1].message", equalTo("必填"));
    }

    @Test
    void numbersOfAnySizeAreRefusedByTheirRuleOnly() {
        problem(
                        body("{\"title\": \"a\", \"amount\": 1e999999}")
                                .header("Idempotency-Key", "k")
                                .post(NOTES),
                        400,
                        "invalid-request")
                .body("violations[0].field", equalTo("amount"));
    }

    @Test
    void anAbsentBodyIsNamedToo() {
        problem(
                        english()
                                .contentType("application/json")
                                .header("Idempotency-Key", "k")
                                .post(NOTES),
                        400,
                        "invalid-request")
                .body("violations[0].field", equalTo("body"));
    }

    @Test
    void parametersAreNamedWithTheirPlace() {
        problem(english().queryParam("size", 201).get(NOTES), 400, "invalid-request")
                .body("violations[0].field", equalTo("size"))
                .body("violations[0].in", equalTo("query"))
                .body("violations[0].message", equalTo("must be less than or equal to 200"));
        problem(english().queryParam("limit", 999).get(NOTES), 400, "invalid-request")
                .body("violations[0].field", equalTo("limit"))
                .body("violations[0].in", equalTo("query"));
        problem(english().queryParam("page", "first").get(NOTES), 400, "invalid-parameter")
                .body("parameter", equalTo("page"));
        problem(english().queryParam("since", "yesterday").get(NOTES), 400, "invalid-parameter")
                .body("parameter", equalTo("since"));
        problem(english().queryParam("sort", "").queryParam("since", "3.7.2014").get(NOTES), 400, "invalid-parameter")
                .body("parameter", equalTo("since"));
        problem(english().queryParam("size", 3).queryParam("since", "3.7.2014").get(NOTES), 400, "invalid-parameter")
                .body("parameter", equalTo("since"));
        problem(english().queryParam("since", "9".repeat(80)).get(NOTES), 400, "invalid-parameter")
                .body("parameter", equalTo("since"));
        problem(english().queryParam("urgent", "maybe").get(NOTES), 400, "invalid-parameter")
                .body("parameter", equalTo("urgent"));
        problem(english().queryParam("cursor", "%%").get(NOTES), 400, "invalid-parameter")
                .body("parameter", equalTo("cursor"));
        problem(english().queryParam("sort", "-phone").get(NOTES), 400, "unknown-sort")
                .body("allowed", equalTo("on, title"));
    }

    @Test
    void whoeverWasSlowerIsToldSo() {
        problem(english().get(NOTES + "/stale"), 412, "stale-version")
                .body("detail", equalTo("The record has changed since you read it."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT 'a'::int                                            | 400 | bad-request",
                "SELECT '5874898-01-01'::date                               | 400 | bad-request",
                "SELECT 1e20::numeric(20,2)                                 | 400 | bad-request",
                "SELECT pg_terminate_backend(pg_backend_pid())              | 503 | unavailable",
                "SET LOCAL statement_timeout = 1                            | 200 | ''",
                "SELECT nothing                                             | 500 | internal-error"
            })
    void whatTheDatabaseRefuses(String sql, int status, String slug) {
        Response answer = english().queryParam("sql", sql).get(NOTES + "/database");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        if (!slug.isEmpty()) {
            problem(answer, status, slug);
        }
    }

    @Test
    void aRedirectOnTheWayToSigningInIsNoProblem() {
        english()
                .redirects()
                .follow(false)
                .get(NOTES + "/elsewhere")
                .then()
                .statusCode(302)
                .header("Location", "http://localhost/sign-in");
    }

    @Test
    void aFaultOfOursHasANumberAndNoSecrets() {
        problem(english().get(NOTES + "/failing"), 500, "internal-error")
                .body("incident", matchesPattern("[0-9a-f-]{36}"))
                .body("detail", containsString("its number is "))
                .body(not(containsString("secret")));
    }

    @Test
    void aFactCalledLikeAStandardMemberStaysOutOfIt() {
        body("{\"title\": \"taken\"}")
                .header("Idempotency-Key", "t1")
                .post(NOTES)
                .then()
                .statusCode(201);
        problem(body("{\"title\": \"taken\"}").header("Idempotency-Key", "t2").post(NOTES), 409, "title-taken")
                .body("detail", equalTo("There is a note called taken already."))
                .body("title", equalTo("The title is taken"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBodyOverTheLimitIsRefused(boolean announced) {
        String large = "{\"title\": \"" + "x".repeat(1024 * 1024) + "\"}";
        var request = english().contentType("application/json").header("Idempotency-Key", "large");
        Response answer = announced
                ? request.body(large).post(NOTES)
                : request.body(new java.io.ByteArrayInputStream(
                                large.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .post(NOTES);
        problem(answer, 413, "body-too-large");
    }

    @Test
    void answersAreNotForFramesOrGuessing() {
        office().get(NOTES)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Content-Language", nullValue());
    }

    private static ValidatableResponse problem(Response answer, int status, String slug) {
        assertThat(answer.statusCode() + " " + answer.asString())
                .startsWith(status + " ")
                .contains(slug);
        return answer.then()
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("urn:guiyan:problem:" + slug))
                .body("title", not(nullValue()))
                .body("detail", not(containsString("{")))
                .body("mend", not(nullValue()));
    }
}
