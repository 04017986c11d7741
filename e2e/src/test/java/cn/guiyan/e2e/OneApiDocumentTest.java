package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway may be built beside the owners, and then merges what they said before. */
class OneApiDocumentTest {
    private static final Path ROOT = Path.of(System.getProperty("guiyan.root", ".."));

    @ParameterizedTest
    @ValueSource(strings = {"merchant-service", "project-service", "target-service"})
    void theGatewaySaysWhatTheOwnerSaysNow(String owner) throws IOException {
        JsonNode ours = document("gateway");
        JsonNode theirs = document(owner);
        theirs.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains("/operations"))
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> assertSame(
                                ours.path("paths").path(path.getKey()).path(operation.getKey()),
                                operation.getValue(),
                                owner)));
        theirs.path("components").path("schemas").properties().forEach(schema -> {
            JsonNode here = ours.path("components").path("schemas").path(schema.getKey());
            if (!here.isMissingNode()) {
                assertThat(here.path("properties").fieldNames())
                        .toIterable()
                        .as(stale(owner))
                        .containsExactlyElementsOf(
                                () -> schema.getValue().path("properties").fieldNames());
            }
        });
    }

    private static void assertSame(JsonNode ours, JsonNode theirs, String owner) {
        Stream.of("operationId", "summary", "description", "parameters", "requestBody")
                .forEach(part -> assertThat(unordered(ours.path(part)))
                        .as(stale(owner))
                        .isEqualTo(unordered(theirs.path(part))));
    }

    // Merging changes the order of what has none, such as allOf's.
    private static Object unordered(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> unordered(field.getValue())));
        }
        return node.isArray()
                ? node.valueStream().map(OneApiDocumentTest::unordered).collect(Collectors.toSet())
                : node;
    }

    private static String stale(String owner) {
        return "the gateway's document is older than " + owner + "'s; build again, and commit what is written";
    }

    private static JsonNode document(String module) throws IOException {
        return new ObjectMapper()
                .readTree(ROOT.resolve(module).resolve("openapi/openapi.json").toFile());
    }
}
