package cn.guiyan.gateway.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.Endpoint;

/** What became of an API document, and whether its readers go on working. */
final class ApiChanges {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiChanges() {}

    /** Every change that breaks a reader, as operation or schema and what happened to it; empty when there is none. */
    static List<String> breaking(String before, String after) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(before, after);
        List<String> breaking = new ArrayList<>();
        for (Endpoint gone : changes.getMissingEndpoints()) {
            breaking.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone");
        }
        for (ChangedOperation operation : changes.getChangedOperations()) {
            if (operation.isIncompatible()) {
                breaking.add(operation.getHttpMethod() + " " + operation.getPathUrl() + " breaks its callers: "
                        + what(operation));
            }
        }
        breaking.addAll(lessOfSchemas(schemas(before), schemas(after)));
        return breaking;
    }

    private static String what(ChangedOperation operation) {
        return operation.getChangedElements().stream()
                .filter(changed -> changed != null && changed.isIncompatible())
                .map(changed -> changed.getClass().getSimpleName().replaceFirst("^Changed", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    // Said by name, so that whoever broke it knows where; the operations above are where it hurts.
    private static List<String> lessOfSchemas(JsonNode before, JsonNode after) {
        List<String> less = new ArrayList<>();
        for (Map.Entry<String, JsonNode> schema : before.properties()) {
            JsonNode now = after.path(schema.getKey());
            if (!now.isMissingNode()) {
                schema.getValue().path("properties").fieldNames().forEachRemaining(property -> {
                    if (!now.path("properties").has(property)) {
                        less.add(schema.getKey() + "." + property + " is gone");
                    }
                });
                texts(schema.getValue().path("enum")).stream()
                        .filter(value -> !texts(now.path("enum")).contains(value))
                        .forEach(value -> less.add(schema.getKey() + " has no " + value + " any more"));
            }
        }
        return less;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode schemas(String document) {
        return read(document).path("components").path("schemas");
    }

    /** A document whose paths and components stand in the order of their names, as no build promises to write them. */
    static String canonical(String document) {
        JsonNode all = read(document);
        sort(all.path("paths"));
        all.path("components").forEach(ApiChanges::sort);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write the document", e);
        }
    }

    private static void sort(JsonNode node) {
        ObjectNode object = (ObjectNode) node;
        Map<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        object.removeAll();
        object.setAll(sorted);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }
}
