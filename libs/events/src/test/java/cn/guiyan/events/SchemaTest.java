package cn.guiyan.events;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.events.GoldenFiles.Golden;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the records are: no property more, none less, null where the record allows it. */
class SchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static List<Class<? extends Event>> events() {
        return EventCodec.EVENTS;
    }

    static List<Golden> goldens() {
        return GoldenFiles.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaIsDraft202012UnderTheEventsType(Class<? extends Event> event) {
        JsonNode schema = schema(event);
        assertThat(schema.path("$id").asText()).isEqualTo("urn:guiyan:schema:" + EventCodec.type(event));
        assertThat(schema.path("title").asText()).isEqualTo(event.getSimpleName());
        JsonSchema metaSchema = FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012), CONFIG);
        assertThat(metaSchema.validate(schema)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaDescribesEveryComponentOfTheRecord(Class<? extends Event> event) {
        JsonNode schema = schema(event);
        compare(schema, schema, event);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void everyGoldenFileIsValid(Golden golden) throws IOException {
        assertThat(validator(golden.event()).validate(MAPPER.readTree(golden.json())))
                .isEmpty();
    }

    @Test
    void whatIsWrongIsNotValid() throws IOException {
        Golden golden = GoldenFiles.all().stream()
                .filter(file -> file.path().equals("fund-arrival.changed.v1/1-verified.json"))
                .findFirst()
                .orElseThrow();
        JsonSchema schema = validator(golden.event());
        String json = new String(golden.json(), StandardCharsets.UTF_8);
        List<List<String>> edits = List.of(
                List.of("120000000.00", "120000000.001"),
                List.of("120000000.00", "\"120000000.00\""),
                List.of("2014-06-20", "2014-06-31"),
                List.of("OUT_OF_PROVINCE", "省外"),
                List.of("VERIFIED", "APPROVED"),
                List.of("330304T04", "瓯海"),
                List.of("\"version\": 1", "\"version\": -1"),
                List.of("\"projectId\": \"0146", "\"projectId\": \"x146"));
        for (List<String> edit : edits) {
            String wrong = json.replace(edit.get(0), edit.get(1));
            assertThat(wrong).isNotEqualTo(json);
            assertThat(schema.validate(MAPPER.readTree(wrong))).as("%s", edit).isNotEmpty();
        }
        ObjectNode withoutAmount = (ObjectNode) MAPPER.readTree(json);
        withoutAmount.remove("amount");
        assertThat(schema.validate(withoutAmount)).isNotEmpty();
    }

    private static void compare(JsonNode root, JsonNode object, Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        List<String> required = new ArrayList<>();
        object.path("required").forEach(name -> required.add(name.asText()));
        assertThat(object.path("type").asText()).isEqualTo("object");
        assertThat(object.path("description").asText()).isNotBlank();
        assertThat(object.path("properties").fieldNames())
                .toIterable()
                .as(record.getSimpleName())
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        for (RecordComponent component : components) {
            JsonNode property = object.path("properties").path(component.getName());
            String name = record.getSimpleName() + "." + component.getName();
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            List<String> types = new ArrayList<>();
            property.path("type").forEach(type -> types.add(type.asText()));
            assertThat(property.path("description").asText()).as(name).isNotBlank();
            assertThat(types.contains("null")).as("null is allowed in %s", name).isEqualTo(nullable);
            // A component of a later revision must be nullable, for the older files do not have it.
            assertThat(nullable || required.contains(component.getName()))
                    .as("%s is required", name)
                    .isTrue();
            if (List.class.equals(component.getType())) {
                Class<?> element = element(component.getAnnotatedType());
                if (element.isRecord()) {
                    String reference = property.path("items").path("$ref").asText();
                    compare(root, root.at(reference.substring(1)), element);
                } else {
                    assertThat(property.at("/items/type").asText()).as(name).isEqualTo("string");
                }
            }
        }
    }

    private static Class<?> element(AnnotatedType list) {
        return (Class<?>) ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0].getType();
    }

    private static JsonSchema validator(Class<? extends Event> event) {
        return FACTORY.getSchema(schema(event), CONFIG);
    }

    static JsonNode schema(Class<? extends Event> event) {
        String file = "/schemas/" + EventCodec.type(event) + ".json";
        try (InputStream json = SchemaTest.class.getResourceAsStream(file)) {
            assertThat(json).as(file).isNotNull();
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
