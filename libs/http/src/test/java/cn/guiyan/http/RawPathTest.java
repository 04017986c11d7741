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
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + Tokens.cityOffice() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4");
            if (answer.contains("problem+json")) {
                assertThat(answer).contains("urn:guiyan:problem:").doesNotContain("internal-error");
            }
        }
    }
}
