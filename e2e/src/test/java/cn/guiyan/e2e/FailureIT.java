package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kill -9} of any one process: the offices wait a moment, and nothing is lost or counted twice. */
@ExtendWith(SuiteExtension.class)
class FailureIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String JULY = "2014-07";

    private final Api api;
    private final Suite suite;

    FailureIT(Api api, Suite suite) {
        this.api = api;
        this.suite = suite;
    }

    @ParameterizedTest
    @Tag("D1")
    @Tag("D2")
    @Tag("D5")
    @ValueSource(strings = {"project", "target", "merchant", "gateway", "kafka", "postgresql", "keycloak"})
    void everyWriteCountsOnceWhoeverDies(String victim) throws InterruptedException {
        suite.token("office");
        String june = api.ranking("2014-06").prettify();
        String project = api.project("ouhai");
        BigDecimal before = Api.number(api.overview(JULY), "arrived");

        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger counted = new AtomicInteger();
        Thread office = new Thread(() -> {
            while (!enough.get()) {
                recordAndVerify(project);
                counted.incrementAndGet();
            }
        });
        office.start();
        await().atMost(LIMIT).until(() -> counted.get() >= 3);
        suite.kill(victim);
        int atReady = counted.get();
        await().atMost(LIMIT).until(() -> counted.get() >= atReady + 3);
        enough.set(true);
        office.join(LIMIT.toMillis());
        assertThat(office.isAlive()).isFalse();

        BigDecimal expected = before.add(BigDecimal.valueOf(counted.get()));
        await().atMost(LIMIT).ignoreExceptions().untilAsserted(() -> {
            assertThat(Api.number(api.overview(JULY), "arrived")).isEqualByComparingTo(expected);
            assertThat(Api.number(api.ranking(JULY), "arrived")).isEqualByComparingTo(expected);
        });
        assertThat(api.ranking("2014-06").prettify()).isEqualTo(june);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "postgresql"})
    void signedInPeopleStaySignedInWhoeverDies(String victim) {
        JsonPath before = api.get("leader", "/api/v1/me");
        SignedInBrowser browser = new SignedInBrowser(suite.gateway(), "leader");
        assertThat(name(browser.get("/api/v1/me"))).isEqualTo(before.getString("name"));
        suite.kill(victim);
        assertThat(name(browser.get("/api/v1/me"))).isEqualTo(before.getString("name"));
        assertThat(api.get("leader", "/api/v1/me").getString("name")).isEqualTo(before.getString("name"));
    }

    private static String name(HttpResponse<String> me) {
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        return JsonPath.from(me.body()).getString("name");
    }

    /** As a program should: the same key until there is an answer. */
    private void recordAndVerify(String project) {
        Map<String, Object> entry = Api.arrival("1.00", "2014-07-08");
        Response recorded =
                untilAnswered("ouhai", "/api/v1/projects/" + project + "/fund-arrivals", entry, List.of(201));
        String id = recorded.jsonPath().getString("id");
        untilAnswered("office", "/api/v1/fund-arrivals/" + id + "/verification", Map.of(), List.of(200));
    }

    private Response untilAnswered(String user, String path, Object body, List<Integer> answers) {
        String key = UUID.randomUUID().toString();
        return await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> api.post(user, key, path, body), answer -> {
                    assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 401, 502, 503, 504);
                    return answers.contains(answer.statusCode());
                });
    }
}
