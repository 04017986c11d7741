package cn.guiyan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Access tokens of the demo users, by their password.
 *
 * @param realm address of the realm
 */
record Tokens(String realm) {
    private static final int ATTEMPTS = 20;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    // As long as Keycloak's pool holds connections that PostgreSQL's restart has cut, each is found out by one request.
    private static boolean isPassing(JsonNode answer) {
        return answer.path("error_description").asText().startsWith("Unexpected error");
    }

    String of(String user) {
        String form = "grant_type=password&client_id=guiyan-cli&scope=openid&username=%s&password=%s"
                .formatted(URLEncoder.encode(user, StandardCharsets.UTF_8), DemoUsers.PASSWORD);
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode answer = JSON.readTree(response.body());
            for (int attempt = 1; attempt < ATTEMPTS && isPassing(answer); attempt++) {
                response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
                answer = JSON.readTree(response.body());
            }
            if (response.statusCode() != 200) {
                throw new Refusal("Keycloak gives no token for '%s': %s."
                        .formatted(user, answer.path("error_description").asText("status " + response.statusCode())));
            }
            return answer.path("access_token").asText();
        } catch (IOException e) {
            throw new Refusal("Keycloak does not answer at " + realm + "; ./run status says what runs.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Asking for a token was interrupted.", e);
        }
    }
}
