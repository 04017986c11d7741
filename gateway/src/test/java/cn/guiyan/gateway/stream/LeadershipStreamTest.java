package cn.guiyan.gateway.stream;

import static cn.guiyan.gateway.Ledger.OUHAI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.CompanyChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.Register;
import cn.guiyan.testing.Tokens;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class LeadershipStreamTest {
    private static final Ledger LEDGER = new Ledger("OUT_OF_PROVINCE");

    @Test
    void aChangeOfFiguresIsToldToEverybodyWhoFollows() throws IOException, InterruptedException {
        LEDGER.overview("2080-01");
        try (Follower leader = new Follower(Tokens.leader());
                Follower county = new Follower(Tokens.ouhai())) {
            await().until(() -> leader.hasHeard("freshness") && county.hasHeard("freshness"));
            LEDGER.verified(OUHAI, "2080-01-05", "1");
            await().atMost(Duration.ofSeconds(2)).until(() -> leader.hasHeard("changed") && county.hasHeard("changed"));
            assertThat(leader.data("changed").getLong("lagMillis")).isNotNegative();
            assertThat(Instant.parse(leader.data("changed").getString("asOf"))).isBeforeOrEqualTo(Instant.now());
        }
    }

    @Test
    void aProjectsNewStageIsTold() throws IOException, InterruptedException {
        try (Follower leader = new Follower(Tokens.leader())) {
            await().until(() -> leader.count("freshness") >= 3);
            leader.forget();
            Ledger.project(OUHAI, "示例项目落地", "3");
            await().atMost(Duration.ofSeconds(2)).until(() -> leader.hasHeard("changed"));
        }
    }

    @Test
    void whatNoViewShowsIsNotTold() throws IOException, InterruptedException {
        try (Follower leader = new Follower(Tokens.leader())) {
            // What the tests before have changed is told by the second beat of the heart.
            await().until(() -> leader.count("freshness") >= 3);
            leader.forget();
            Owners.publish(
                    new CompanyChanged(UUID.randomUUID(), 0, "示例公司", null, "310000", "C", "330304", Origin.SYNTHETIC));
            await().until(() -> leader.count("freshness") >= 3);
            assertThat(leader.hasHeard("changed")).isFalse();
        }
    }

    @Test
    void theMerchantsWorkIsTold() throws IOException, InterruptedException {
        try (Follower leader = new Follower(Tokens.leader())) {
            await().until(() -> leader.count("freshness") >= 3);
            leader.forget();
            Owners.publish(Register.chamber("示例商会", "310000", "PROVINCE", null));
            await().atMost(Duration.ofSeconds(2)).until(() -> leader.hasHeard("changed"));
        }
    }

    @Test
    void whoeverComesBackHearsAtOnceHowFreshTheViewsAre() throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            try (Follower leader = new Follower(Tokens.leader())) {
                await().atMost(Duration.ofMillis(300)).until(() -> leader.hasHeard("freshness"));
            }
        }
    }

    @Test
    void theHeartGoesOnBeating() throws IOException, InterruptedException {
        try (Follower leader = new Follower(Tokens.leader())) {
            await().atMost(Duration.ofSeconds(3)).until(() -> leader.count("freshness") >= 4);
        }
    }

    @Test
    void manyMayFollow() throws IOException, InterruptedException {
        List<Follower> followers = new CopyOnWriteArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                followers.add(new Follower(Tokens.leader()));
            }
            LEDGER.verified(OUHAI, "2081-01-05", "1");
            await().until(() -> followers.stream().allMatch(follower -> follower.hasHeard("changed")));
        } finally {
            followers.forEach(Follower::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chamber", "admin"})
    void whoeverIsNoLeaderHearsNothing(String role) {
        Asking.as(Tokens.of(role, "330300", role))
                .header("Accept", "text/event-stream")
                .get("/api/v1/leadership/stream")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:role-not-allowed"));
    }

    @Test
    void norDoesANobody() {
        Asking.anonymously()
                .header("Accept", "text/event-stream")
                .get("/api/v1/leadership/stream")
                .then()
                .statusCode(401);
    }

    /** An open page. */
    private static final class Follower implements AutoCloseable {
        private final InputStream body;
        private final List<Map.Entry<String, String>> heard = new CopyOnWriteArrayList<>();

        Follower(String token) throws IOException, InterruptedException {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + Asking.port() + "/api/v1/leadership/stream"))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream")
                    .build();
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            body = response.body();
            Thread reader = new Thread(this::read, "follower");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (Scanner lines = new Scanner(body, StandardCharsets.UTF_8)) {
                String name = "";
                while (lines.hasNextLine()) {
                    String line = lines.nextLine();
                    if (line.startsWith("event:")) {
                        name = line.substring("event:".length()).strip();
                    } else if (line.startsWith("data:")) {
                        heard.add(Map.entry(name, line.substring("data:".length())));
                    }
                }
            }
        }

        boolean hasHeard(String event) {
            return count(event) > 0;
        }

        long count(String event) {
            return heard.stream().filter(each -> each.getKey().equals(event)).count();
        }

        JsonObject data(String event) {
            return heard.stream()
                    .filter(each -> each.getKey().equals(event))
                    .findFirst()
                    .map(each -> new JsonObject(each.getValue()))
                    .orElseThrow();
        }

        void forget() {
            heard.clear();
        }

        @Override
        public void close() {
            try {
                body.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
