package cn.guiyan.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.Browser;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class OwnerRoutesTest {
    private static final int MEBIBYTE = 1024 * 1024;
    // In rounds of as many as there are connections they would wait for 14 seconds.
    private static final int CROWD = 400;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH"})
    void theOwnerGetsWhatWasSent(String method) {
        String key = UUID.randomUUID().toString();
        Asking.as(Tokens.ouhai())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"3\"")
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .body("{\"name\":\"示例\"}")
                .request(method, "/api/v1/merchants/7/tags%2Fx?filter=%E6%AD%A3%E6%B3%B0&page=2")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("path", equalTo("/api/v1/merchants/7/tags%2Fx"))
                .body("query", equalTo("filter=%E6%AD%A3%E6%B3%B0&page=2"))
                .body("headers.'idempotency-key'", equalTo(key))
                .body("headers.'if-match'", equalTo("\"3\""))
                .body("headers.'accept-language'", equalTo("en"))
                .body("headers.'content-type'", startsWith("application/json"))
                .body("body", equalTo("{\"name\":\"示例\"}"));
    }

    @Test
    void headIsAnsweredWithoutBody() {
        Asking.as(Tokens.ouhai()).head("/api/v1/projects").then().statusCode(200);
    }

    @Test
    void theReaderGetsWhatWasAnswered() {
        Asking.posting(Tokens.ouhai())
                .body("{}")
                .post("/api/v1/merchants/created")
                .then()
                .statusCode(201)
                .header("Location", "/api/v1/merchants/0146eb05-8000-7a00-8000-000000000001")
                .header("ETag", "\"0\"")
                .header("Consistency-Token", startsWith("guiyan.merchant.merchants:"));
        Asking.as(Tokens.ouhai())
                .get("/api/v1/fund-arrivals/refused")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void whatIsMeantForOneConnectionEndsThere() {
        Asking.as(Tokens.ouhai())
                .header("Connection", "close, X-Only-Here")
                .header("X-Only-Here", "yes")
                .header("Keep-Alive", "timeout=7")
                .header("Proxy-Authorization", "Basic eDp5")
                .header("TE", "trailers")
                .header("X-For-The-Owner", "yes")
                .get("/api/v1/merchants")
                .then()
                .statusCode(200)
                .body("headers.'x-for-the-owner'", equalTo("yes"))
                .body("headers", not(hasKey("x-only-here")))
                .body("headers", not(hasKey("keep-alive")))
                .body("headers", not(hasKey("proxy-authorization")))
                .body("headers", not(hasKey("te")))
                .header("Keep-Alive", nullValue());
    }

    @Test
    void theOwnerGetsTheCallersToken() {
        String token = Tokens.ouhai();
        Asking.as(token).get("/api/v1/merchants").then().body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void theOwnerOfASessionGetsItsAccessTokenAndNoCookie() {
        for (int i = 0; i < 5; i++) {
            Response echo =
                    Browser.signedIn("ouhai:330304:county-office:3600").script().get("/api/v1/merchants");
            echo.then().statusCode(200).body("headers", not(hasKey("cookie")));
            String token = echo.path("headers.authorization");
            String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
            assertThat(new JsonObject(claims).getString("aud")).isEqualTo("guiyan");
        }
    }

    @Test
    void nobodyPassesWithoutSigningIn() {
        Asking.anonymously().get("/api/v1/merchants").then().statusCode(401);
        Asking.as("no.such.token").get("/api/v1/projects/7").then().statusCode(401);
    }

    @Test
    void aLargeBodyPasses() throws IOException, InterruptedException {
        HttpRequest upload = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Asking.port() + "/api/v1/merchants/imports"))
                .header("Authorization", "Bearer " + Tokens.cityOffice())
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[20 * MEBIBYTE]))
                .build();
        HttpResponse<String> echo = HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(echo.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(echo.body()).getInteger("length")).isEqualTo(20 * MEBIBYTE);
    }

    @Test
    void aCalendarIsReadByWhoKnowsItsAddressAndNothingElseWithoutSigningIn() {
        String feed = "/api/v1/calendar-feeds/secret.ics";
        Asking.anonymously().get(feed).then().statusCode(200).body("path", equalTo(feed));
        Asking.anonymously().head(feed).then().statusCode(200);
        Asking.anonymously().post(feed).then().statusCode(401);
        Asking.anonymously().get("/api/v1/calendar-feeds").then().statusCode(401);
    }

    @Test
    void aBodyOverTheLimitIsRefusedBeforeItIsSent() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Asking.port())) {
            String head = "POST /api/v1/merchants/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Tokens.cityOffice() + "\r\nContent-Length: " + 65 * MEBIBYTE + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(5_000);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/plans", "/api/v1/rankings/2014-06", "/api/v1/late-entries"})
    void anOwnerThatIsAwayIsAProblemAtOnce(String path) {
        Asking.as(Tokens.leader())
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .time(lessThan(2_500L))
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("type", equalTo("urn:guiyan:problem:owner-unavailable"))
                .body("owner", equalTo("target-service"))
                .body("detail", containsString("target-service"))
                .body("instance", equalTo(path));
    }

    @Test
    void anOwnerThatIsSilentIsAProblemInTime() {
        Asking.as(Tokens.leader())
                .get("/api/v1/merchants/silent")
                .then()
                .time(lessThan(5_000L))
                .statusCode(503)
                .body("type", equalTo("urn:guiyan:problem:owner-unavailable"))
                .body("title", equalTo("服务暂不可用"));
    }

    @ParameterizedTest
    @CsvSource({"GET, 200", "POST, 503"})
    void whatIsReadIsAskedAgainWhenTheConnectionWasClosed(String method, int status) {
        Asking.posting(Tokens.leader())
                .queryParam("time", UUID.randomUUID())
                .request(method, "/api/v1/merchants/closing")
                .then()
                .statusCode(status);
        Asking.as(Tokens.leader()).get("/api/v1/merchants").then().statusCode(200);
    }

    @Test
    void nobodyWaitsLongBehindOthersForAnOwnerThatHangs() {
        HttpClient browsers =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Asking.port() + "/api/v1/merchants/silent"))
                .header("Authorization", "Bearer " + Tokens.leader())
                .build();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < CROWD; i++) {
            answers.add(browsers.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(503);
            assertThat(answer.join().body()).contains("urn:guiyan:problem:owner-unavailable");
        });
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(9));
        Asking.as(Tokens.leader()).get("/api/v1/merchants").then().statusCode(200);
    }

    @Test
    void anAnswerThatFlowsMayLast() {
        long began = System.nanoTime();
        String body = Asking.as(Tokens.leader())
                .get("/api/v1/merchants/slow")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(body.lines()).hasSize(12).containsOnly("piece");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(3));
    }

    @Test
    void theViewsAnswerWhileAnOwnerIsAway() {
        Asking.as(Tokens.leader())
                .queryParam("month", "2001-01")
                .get("/api/v1/leadership/overview")
                .then()
                .statusCode(200);
    }
}
