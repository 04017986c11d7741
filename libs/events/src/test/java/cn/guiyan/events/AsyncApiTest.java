package cn.guiyan.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document lists what the code says, no more and no less. */
class AsyncApiTest {
    private final JsonNode document;

    AsyncApiTest() throws IOException {
        try (InputStream yaml = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            document = new YAMLMapper().readTree(yaml);
        }
    }

    static List<Class<? extends Event>> events() {
        return EventCodec.EVENTS;
    }

    @Test
    void itListsEveryTopicCompactedAndSentByItsOwner() throws IllegalAccessException {
        assertThat(document.path("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(document.path("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(EventContractTest.topics());
        assertThat(document.path("channels")).allSatisfy(channel -> {
            assertThat(channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0")
                            .asText())
                    .isEqualTo("compact");
        });
        assertThat(document.path("operations")).hasSameSizeAs(document.path("channels"));
        assertThat(document.path("operations")).allSatisfy(operation -> {
            JsonNode channel = resolve(operation.path("channel"));
            String owner = channel.path("address").asText().split("\\.")[1];
            assertThat(operation.path("action").asText()).isEqualTo("send");
            assertThat(operation.path("summary").asText()).startsWith(owner + "-service");
            assertThat(resolve(resolve(operation.path("messages").get(0))).isMissingNode())
                    .isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void itDescribesEveryEventByItsSchema(Class<? extends Event> event) {
        JsonNode message = document.path("components").path("messages").path(event.getSimpleName());
        String type = EventCodec.type(event);
        assertThat(message.path("name").asText()).isEqualTo(type);
        assertThat(message.at("/payload/schema/$ref").asText()).isEqualTo("schemas/" + type + ".json");
        assertThat(document.path("channels"))
                .filteredOn(channel -> channel.path("messages").has(event.getSimpleName()))
                .singleElement()
                .satisfies(
                        channel -> assertThat(channel.path("address").asText()).isEqualTo(EventCodec.topic(event)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyMessageHasTheKeyAndTheHeaders(Class<? extends Event> event) {
        JsonNode trait = resolve(document.path("components")
                .path("messages")
                .path(event.getSimpleName())
                .path("traits")
                .get(0));
        assertThat(trait.at("/bindings/kafka/key/format").asText()).isEqualTo("uuid");
        assertThat(resolve(trait.path("headers")).path("properties").fieldNames())
                .toIterable()
                .containsExactly(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_time",
                        "aggregate-version",
                        "traceparent");
    }

    private JsonNode resolve(JsonNode node) {
        return document.at(node.path("$ref").asText().substring(1));
    }
}
