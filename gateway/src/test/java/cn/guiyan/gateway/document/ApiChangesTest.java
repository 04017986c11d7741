package cn.guiyan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ApiChangesTest {
    private final String before = Files.readString(Path.of("openapi", "openapi.json"));

    ApiChangesTest() throws IOException {}

    @Test
    void nothingChangedBreaksNothing() {
        assertThat(ApiChanges.breaking(before, before)).isEmpty();
        assertThat(ApiChanges.canonical(ApiChanges.canonical(before))).isEqualTo(ApiChanges.canonical(before));
    }

    @Test
    void aPathThatIsGoneBreaks() {
        assertThat(after(document -> at(document, "/paths").remove("/api/v1/reference")))
                .contains("GET /api/v1/reference is gone");
    }

    @Test
    void anOperationThatIsGoneBreaks() {
        assertThat(after(document -> at(document, "/paths/~1api~1v1~1merchants").remove("post")))
                .contains("POST /api/v1/merchants is gone");
    }

    @Test
    void aPropertyThatIsGoneBreaks() {
        assertThat(after(document -> at(document, "/components/schemas/OverviewView/properties")
                        .remove("yearOnYearPercent")))
                .contains("OverviewView.yearOnYearPercent is gone");
    }

    @Test
    void aValueThatIsGoneBreaks() {
        assertThat(after(document -> {
                    ObjectNode kind = at(document, "/components/schemas/PlanStatus");
                    ((ArrayNode) kind.get("enum")).remove(0);
                }))
                .contains("PlanStatus has no DRAFT any more");
    }

    @Test
    void aNewRequiredParameterBreaks() {
        List<String> breaking = after(document -> at(document, "/paths/~1api~1v1~1merchants/get")
                .withArray("parameters")
                .add(ApiChanges.read("""
                        {"name": "sure", "in": "query", "required": true, "schema": {"type": "boolean"}}""")));
        assertThat(breaking).singleElement().asString().startsWith("GET /api/v1/merchants breaks its callers");
    }

    @Test
    void aNewRequiredPropertyOfARequestBreaks() {
        List<String> breaking = after(document -> {
            ObjectNode request = at(document, "/components/schemas/PlanRequest");
            ((ObjectNode) request.get("properties")).set("seal", ApiChanges.read("{\"type\": \"string\"}"));
            request.withArray("required").add("seal");
        });
        assertThat(breaking).singleElement().asString().startsWith("POST /api/v1/plans breaks its callers");
    }

    @Test
    void whatIsOnlyMoreBreaksNothing() {
        assertThat(after(document -> {
                    at(document, "/paths").set("/api/v1/more", document.at("/paths/~1api~1v1~1reference"));
                    at(document, "/components/schemas/OverviewView/properties")
                            .set("mood", ApiChanges.read("{\"type\": \"string\"}"));
                    at(document, "/paths/~1api~1v1~1merchants/get")
                            .withArray("parameters")
                            .add(ApiChanges.read("""
                                    {"name": "mood", "in": "query", "schema": {"type": "string"}}"""));
                }))
                .isEmpty();
    }

    private List<String> after(Consumer<ObjectNode> change) {
        ObjectNode document = (ObjectNode) ApiChanges.read(before);
        change.accept(document);
        return ApiChanges.breaking(before, document.toString());
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
