package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.Suite;
import cn.guiyan.testing.Tokens;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Request lines that no well-behaved client sends. */
@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "notes"))
class RawPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/no|w^h{e}re", "/api/v1/100%", "//|", "/api/v1/\"<>`\\"})
    void aPathThatIsNoUriIsNoFaultOfOurs(String path) throws IOException {
        String answer = answer("GET " + path, "");
        assertThat(answer).startsWith("HTTP/1.1 4");
        if (answer.contains("problem+json")) {
            assertThat(answer).contains("urn:guiyan:problem:").doesNotContain("internal-error");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "application/", "/", ","})
    void aMediaTypeThatIsNoneIsRefusedBeforeAnythingIsDone(String type) throws IOException {
        String json = "Idempotency-Key: media\r\nContent-Length: 14\r\n";
        assertThat(answer("POST /api/v1/notes", json + "Content-Type: " + type + "\r\n", "{\"title\": \"a\"}"))
                .startsWith("HTTP/1.1 415")
                .contains("unsupported-media-type");
        assertThat(answer(
                        "POST /api/v1/notes",
                        json + "Content-Type: application/json\r\nAccept: " + type + "\r\n",
                        "{\"title\": \"a\"}"))
                .startsWith("HTTP/1.1 406")
                .contains("not-acceptable");
    }

    private static String answer(String line, String headers) throws IOException {
        return answer(line, headers, "");
    }

    private static String answer(String line, String headers, String body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + "Authorization: Bearer "
                    + Tokens.cityOffice() + "\r\n" + headers + "\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
