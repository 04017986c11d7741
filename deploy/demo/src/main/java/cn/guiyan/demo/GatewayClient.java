package cn.guiyan.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Speaks to the gateway as one of the users, and repeats what may not have been heard: same key, same body. */
final class GatewayClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Tokens tokens;
    private final Workers workers;
    private final Patience patience;

    GatewayClient(URI gateway, Function<String, String> tokenOfUser, Workers workers, Patience patience) {
        this.gateway = gateway;
        this.tokens = new Tokens(tokenOfUser, patience.token());
        this.workers = workers;
        this.patience = patience;
    }

    Reply get(String user, String path) {
        return send("GET", user, path, null, Map.of());
    }

    Reply put(String user, String path, Object body, String ifMatch) {
        return send("PUT", user, path, body, Map.of("If-Match", ifMatch));
    }

    Reply post(String user, String path, @Nullable Object body, Map<String, String> headers) {
        return send("POST", user, path, body, headers);
    }

    private Reply send(String method, String user, String path, @Nullable Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "zh-CN")
                .method(method, publisher(body));
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        String step = method + " " + path + " as " + user;
        long deadline = System.nanoTime() + patience.retry().toNanos();
        while (true) {
            String trouble;
            try {
                Reply reply = authorized(request, user);
                if (reply.isSuccess()) {
                    return reply;
                }
                trouble = reply.problem();
                if (!reply.isOutage() && !reply.isUnknownYet()) {
                    throw new DemoLoadException(step + ": " + trouble);
                }
            } catch (IOException e) {
                trouble = e.toString();
            }
            if (System.nanoTime() >= deadline) {
                throw new DemoLoadException(
                        step + ": " + trouble + ", for " + patience.retry().toSeconds() + " s");
            }
            workers.pause(patience.pause());
        }
    }

    private Reply authorized(HttpRequest.Builder request, String user) throws IOException {
        String token = tokens.of(user);
        Reply reply = exchange(request, token);
        return reply.status() == 401 ? exchange(request, tokens.insteadOf(token, user)) : reply;
    }

    private Reply exchange(HttpRequest.Builder request, String token) throws IOException {
        try {
            HttpResponse<String> response = http.send(
                    request.setHeader("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    json(response.body()),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Consistency-Token"));
        } catch (InterruptedException e) {
            throw Workers.interrupted(e);
        }
    }

    private static BodyPublisher publisher(@Nullable Object body) {
        try {
            return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + body, e);
        }
    }

    /** A proxy's error page is no JSON, and says no more than its status. */
    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
