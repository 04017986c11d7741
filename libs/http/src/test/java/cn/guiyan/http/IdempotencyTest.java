package cn.guiyan.http;

import static cn.guiyan.http.Http.NOTES;
import static cn.guiyan.http.Http.body;
import static cn.guiyan.http.Http.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import cn.guiyan.testing.Suite;
import cn.guiyan.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "notes"))
class IdempotencyTest {
    @Inject
    Gate gate;

    @Inject
    AgroalDataSource application;

    @Inject
    @DataSource("system")
    AgroalDataSource system;

    private final String key = UUID.randomUUID().toString();
    private final String title = UUID.randomUUID().toString();

    @Test
    void theSameRequestAgainHasTheSameAnswerAndNoSecondEffect() throws SQLException {
        String json = "{\"title\": \"" + title + "\", \"amount\": 26.95, \"phone\": \"13812341234\"}";
        Response first = post(json);
        Response again = post(json);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString()).contains("138****1234", "\"amount\":26.95");
        for (String header : List.of("ETag", "Location", "Consistency-Token")) {
            assertThat(again.header(header)).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(notes(title)).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() throws SQLException {
        post("{\"title\": \"" + title + "\"}");
        post("{\"title\": \"" + title + "2\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith(":idempotency-key-reused"));
        assertThat(notes(title + "2")).isZero();
    }

    @Test
    void soIsAnotherPhoneThoughItLooksTheSameMasked() {
        post("{\"title\": \"" + title + "\", \"phone\": \"13812341234\"}");
        post("{\"title\": \"" + title + "\", \"phone\": \"13899991234\"}")
                .then()
                .statusCode(422);
    }

    @Test
    void soIsAnotherPath() {
        String id = post("{\"title\": \"" + title + "\"}").path("id");
        office().header("Idempotency-Key", key)
                .post(NOTES + "/" + id + "/closing")
                .then()
                .statusCode(422);
    }

    @Test
    void anOperationWithoutABodyHappensOnceToo() {
        String id = post("{\"title\": \"" + title + "\"}").path("id");
        String other = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            office().header("Idempotency-Key", other)
                    .post(NOTES + "/" + id + "/closing")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
    }

    @Test
    void theKeyIsNeeded() {
        body("{\"title\": \"" + title + "\"}")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-missing"));
        body("{\"title\": \"" + title + "\"}")
                .header("Idempotency-Key", "k".repeat(201))
                .post(NOTES)
                .then()
                .statusCode(400);
    }

    @Test
    void keysOfDifferentCallersAreDifferentKeys() throws SQLException {
        post("{\"title\": \"" + title + "\"}");
        RestAssured.given()
                .auth()
                .oauth2(Tokens.secondCityOffice())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"title\": \"" + title + "2\"}")
                .post(NOTES)
                .then()
                .statusCode(201);
        assertThat(notes(title + "2")).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesNothingAndTheKeyIsFree() throws SQLException {
        post("{\"title\": \"" + title + "\"}");
        String other = UUID.randomUUID().toString();
        body("{\"title\": \"" + title + "\"}")
                .header("Idempotency-Key", other)
                .post(NOTES)
                .then()
                .statusCode(409);
        body("{\"title\": \"" + title + "3\"}")
                .header("Idempotency-Key", other)
                .post(NOTES)
                .then()
                .statusCode(201);
        assertThat(notes(title + "3")).isEqualTo(1);
    }

    @Test
    void duplicatesAtTheSameTimeWaitForTheFirstAndHaveItsAnswer() throws Exception {
        String json = "{\"title\": \"slow " + title.substring(5) + "\"}";
        gate.close();
        List<CompletableFuture<Response>> answers = new ArrayList<>();
        answers.add(CompletableFuture.supplyAsync(() -> post(json)));
        gate.awaitReached();
        answers.add(CompletableFuture.supplyAsync(() -> post(json)));
        answers.add(CompletableFuture.supplyAsync(() -> post(json)));
        await().until(() -> count("SELECT count(*) FROM pg_locks WHERE NOT granted") >= 2);
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        gate.open();
        String first = answers.get(0).get(20, TimeUnit.SECONDS).asString();
        for (CompletableFuture<Response> answer : answers) {
            assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            assertThat(answer.get().asString()).isEqualTo(first);
        }
        assertThat(notes("slow " + title.substring(5))).isEqualTo(1);
    }

    @Test
    void whatIsKeptIsMaskedThoughItWasDisclosed() throws SQLException {
        String json = "{\"title\": \"disclosed " + title.substring(10) + "\", \"phone\": \"13812341234\"}";
        assertThat(post(json).asString()).contains("13812341234");
        assertThat(post(json).asString()).contains("138****1234");
        assertThat(count("SELECT count(*) FROM http.idempotency_key WHERE result LIKE '%13812341234%'"))
                .isZero();
    }

    @Test
    void anUnsignedHappensOnceAndLeavesNothingThatNamesItsSenderOrItsAnswer() throws SQLException {
        String json = "{\"title\": \"" + title + "\", \"unsigned\": true}";
        Response first = post(json);
        Response again = post(json);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(notes(title)).isEqualTo(1);
        String id = first.path("id");
        for (String trace : List.of("%" + key + "%", "%" + id + "%", "%" + title + "%")) {
            assertThat(count("SELECT count(*) FROM http.idempotency_key k WHERE k::text LIKE '" + trace + "'"))
                    .as(trace)
                    .isZero();
        }
        post("{\"title\": \"" + title + "2\", \"unsigned\": true}").then().statusCode(422);
    }

    @Test
    void anUnsignedNeedsAKeyThatCannotBeGuessed() {
        body("{\"title\": \"" + title + "\", \"unsigned\": true}")
                .header("Idempotency-Key", "suggestion-1")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-guessable"));
    }

    @Test
    void keysAreForgottenAfterAWeek() throws SQLException {
        post("{\"title\": \"" + title + "\"}");
        count("WITH aged AS (UPDATE http.idempotency_key SET created_at = now() - interval '8 days' WHERE key = '" + key
                + "' RETURNING 1) SELECT count(*) FROM aged");
        assertThat(post("{\"title\": \"" + title + "\"}").statusCode()).isEqualTo(409);
    }

    private Response post(String json) {
        return body(json).header("Idempotency-Key", key).post(NOTES);
    }

    private long notes(String called) throws SQLException {
        return count("SELECT count(*) FROM note WHERE title = '" + called + "'");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = system.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
