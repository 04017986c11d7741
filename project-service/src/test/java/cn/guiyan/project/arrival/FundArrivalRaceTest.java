package cn.guiyan.project.arrival;

import static cn.guiyan.project.Samples.arrival;
import static cn.guiyan.project.Samples.as;
import static cn.guiyan.project.Samples.landedIn;
import static cn.guiyan.project.Samples.project;
import static cn.guiyan.project.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.project.ProjectServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people at once, or one who presses twice. */
@ProjectServiceTest
@Tag("D5")
class FundArrivalRaceTest {
    private static final int AT_ONCE = 6;

    @Test
    void oneKeyHasOneEffectAlsoWhenItsRequestsComeTogether() {
        String path = "/api/v1/projects/" + project(Tokens.ouhai(), "330304") + "/fund-arrivals";
        Map<String, Object> arrival = arrival("2014-07-03");
        String key = UUID.randomUUID().toString();
        List<Response> answers = atOnce(i -> RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ouhai())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(arrival)
                .post(path));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.path("id")).distinct()).hasSize(1);
    }

    @Test
    void anEntryIsVerifiedOnce() {
        String entry = recorded(arrival("2014-07-03"));
        List<Response> answers = atOnce(i -> as(i % 2 == 0 ? Tokens.cityOffice() : Tokens.secondCityOffice())
                .post("/api/v1/fund-arrivals/" + entry + "/verification"));
        assertOneOf(answers, 200, 409);
        assertThat(versions(entry)).containsExactly(1, 0);
    }

    @Test
    void anEntryIsReversedOnce() {
        String entry = recorded(arrival("2014-07-03"));
        as(Tokens.cityOffice()).post("/api/v1/fund-arrivals/" + entry + "/verification");
        List<Response> answers = atOnce(i -> as(Tokens.cityOffice())
                .body(Map.of("reason", "凭证金额录入有误"))
                .post("/api/v1/fund-arrivals/" + entry + "/reversal"));
        assertOneOf(answers, 201, 409);
        assertThat(versions(entry)).containsExactly(2, 1, 0);
    }

    @Test
    void ofTwoChangesOfOneVersionOneIsToldThatItIsStale() {
        String path = "/api/v1/projects/" + project(Tokens.ouhai(), "330304");
        List<Response> answers = atOnce(i -> {
            Map<String, Object> description = landedIn("330304");
            description.keySet().removeAll(List.of("projectClass", "stage", "stageSince"));
            description.put("name", "中国皮具大世界" + i);
            return as(Tokens.ouhai())
                    .header("If-Match", "\"0\"")
                    .body(description)
                    .put(path);
        });
        assertOneOf(answers, 200, 412);
    }

    private static List<Integer> versions(String entry) {
        return as(Tokens.ouhai())
                .get("/api/v1/fund-arrivals/" + entry + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }

    private static void assertOneOf(List<Response> answers, int first, int others) {
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(first);
        assertThat(answers).extracting(Response::statusCode).containsOnly(first, others);
    }

    private static List<Response> atOnce(IntFunction<Response> request) {
        return IntStream.range(0, AT_ONCE).parallel().mapToObj(request).toList();
    }
}
