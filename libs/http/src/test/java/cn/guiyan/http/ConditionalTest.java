package cn.guiyan.http;

import static cn.guiyan.http.Http.NOTES;
import static cn.guiyan.http.Http.body;
import static cn.guiyan.http.Http.english;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.testing.Suite;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "notes"))
class ConditionalTest {
    private String path = "";

    @BeforeEach
    void aNote() {
        String id = body("{\"title\": \"" + UUID.randomUUID() + "\"}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        path = NOTES + "/" + id;
    }

    @Test
    void aNewRecordSaysItsVersionItsPlaceAndHowToSeeItElsewhere() {
        var answer = body("{\"title\": \"" + UUID.randomUUID() + "\", \"amount\": 12345678901234567.10}")
                .header("Idempotency-Key", UUID.randomUUID())
                .post(NOTES)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("topic", nullValue())
                .extract();
        String id = answer.path("id");
        answer.response()
                .then()
                .header("Consistency-Token", equalTo("guiyan.test.notes:" + id + ":1"))
                .header("Location", endsWith("/api/v1/notes/" + id));
        org.assertj.core.api.Assertions.assertThat(answer.asString()).contains("\"amount\":12345678901234567.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"0\", \"1\"", "*"})
    void whoHasTheVersionGetsNoBody(String tags) {
        english()
                .header("If-None-Match", tags)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"")
                .body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"11\"", "1"})
    void whoHasAnotherGetsTheRecord(String tags) {
        english()
                .header("If-None-Match", tags)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "private, no-cache")
                .header("Consistency-Token", nullValue());
    }

    @Test
    void aRecordThatItsVersionDoesNotDescribeWhollyIsSentAgainAndNotKept() {
        english()
                .header("If-None-Match", "\"1\"")
                .get(path + "/signed")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Cache-Control", "no-store")
                .body("author", equalTo("示例作者"));
    }

    @Test
    void aChangeNamesTheVersionItIsMeantFor() {
        body("{\"title\": \"a\"}").put(path).then().statusCode(428).body("type", endsWith(":version-required"));
        body("{\"title\": \"a\"}")
                .header("If-Match", "\"7\"")
                .put(path)
                .then()
                .statusCode(412)
                .body("type", endsWith(":stale-version"))
                .body("current", equalTo("1"));
        body("{\"title\": \"a\"}").header("If-Match", "\"\"\"").put(path).then().statusCode(412);
        body("{\"title\": \"a\"}").header("If-Match", "\"1\"").put(path).then().statusCode(200);
        body("{\"title\": \"a\"}")
                .header("If-Match", "W/\"1\"")
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void listsSayWhereTheyStand() {
        english()
                .queryParam("page", 3)
                .queryParam("size", 7)
                .queryParam("sort", "-title")
                .queryParam("cursor", Cursor.after("2014-07-13", 42).toString())
                .get(NOTES)
                .then()
                .statusCode(200)
                .body("page", equalTo(3))
                .body("size", equalTo(7))
                .body("total", equalTo(2))
                .body("items[0]", equalTo("Sorting[field=title, descending=true]"))
                .body("items[1]", equalTo(Cursor.after("2014-07-13", 42).toString()));
    }
}
