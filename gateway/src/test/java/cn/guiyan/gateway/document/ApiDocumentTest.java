package cn.guiyan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API document says what the gateway and its owners offer, all of it and nothing else, and goes on saying what it has promised. */
@GatewayTest
class ApiDocumentTest {
    private static final Path COMMITTED = Path.of("openapi", "openapi.json");
    private static final String ACCEPT = "guiyan.openapi.accept-breaking";
    private static final Set<String> TEXTS = Set.of("description", "example", "examples", "title");

    private final String offered = ApiChanges.canonical(Asking.as(Tokens.leader())
            .get("/api/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .asString());
    private final JsonNode document = ApiChanges.read(offered);

    @Test
    void whatWasPromisedIsKept() throws IOException {
        String promised = Files.readString(COMMITTED);
        List<String> breaking = ApiChanges.breaking(promised, offered);
        if (!Boolean.getBoolean(ACCEPT)) {
            assertThat(breaking).as("""
                            phones and other programs were promised what gateway/openapi/openapi.json says, and this breaks it; \
                            if it has to be, run this test with -D%s=true and commit the new document""", ACCEPT).isEmpty();
        }
        if (!promised.equals(offered)) {
            assertThat(System.getenv("CI"))
                    .as(
                            "gateway/openapi/openapi.json does not say what is offered; run this test and commit what it writes")
                    .isNotEqualTo("true");
            Files.writeString(COMMITTED, offered);
        }
    }

    @Test
    void itIsOfTheVersionThatGeneratorsHandleBest() {
        assertThat(document.path("openapi").asText()).isEqualTo("3.0.3");
    }

    @Test
    void itHasPathsOfTheApiOnlyAndNoneOfOperators() {
        assertThat(document.path("paths").fieldNames()).toIterable().allMatch(path -> path.startsWith("/api/v1/"));
        assertThat(document.path("paths").fieldNames()).toIterable().noneMatch(path -> path.contains("/operations"));
    }

    @Test
    void everyOperationHasANameOfItsOwnATagThatIsExplainedAndAWayToSignIn() {
        Set<String> names = new TreeSet<>();
        List<String> tags = document.path("tags").findValuesAsText("name");
        Set<String> used = new TreeSet<>();
        operations((path, method, operation) -> {
            assertThat(names.add(operation.path("operationId").asText()))
                    .as(path)
                    .isTrue();
            assertThat(operation.path("summary").asText()).as(path).isNotBlank();
            used.add(operation.path("tags").path(0).asText());
            assertThat(operation.path("security").findValues("token")).as(path).isNotEmpty();
            assertThat(operation.path("security").findValues("session"))
                    .as(path)
                    .isNotEmpty();
        });
        assertThat(tags).containsExactlyInAnyOrderElementsOf(used);
        assertThat(document.path("tags").findValuesAsText("description"))
                .allMatch(text -> text.matches(".*\\p{IsHan}.*"));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"merchant-service", "project-service", "target-service"})
    void whatAnOwnerSaysIsSaidHere(String owner) throws IOException {
        JsonNode theirs = ApiChanges.read(Files.readString(Path.of("..", owner, "openapi", "openapi.json")));
        assertThat(theirs.path("paths").isEmpty()).isFalse();
        theirs.path("paths").properties().stream()
                .filter(path -> !path.getKey().contains("/operations"))
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> assertThat(document.path("paths")
                                        .path(path.getKey())
                                        .path(operation.getKey())
                                        .path("operationId"))
                                .as(path.getKey())
                                .isEqualTo(operation.getValue().path("operationId"))));
        theirs.path("components").path("schemas").properties().forEach(schema -> {
            JsonNode ours = document.path("components").path("schemas").path(schema.getKey());
            if (!ours.isMissingNode()) {
                assertThat(withoutTexts(ours))
                        .as(
                                "the schema %s means something else at %s than at the services before it; rename one",
                                schema.getKey(), owner)
                        .isEqualTo(withoutTexts(schema.getValue()));
            }
        });
    }

    @Test
    void theOverviewIsAnsweredAsDescribed() {
        Map<String, Object> answer = Asking.as(Tokens.leader())
                .get("/api/v1/leadership/overview?month=2001-01")
                .jsonPath()
                .getMap("");
        assertThat(document.at("/components/schemas/OverviewView/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(answer.keySet());
    }

    @Test
    void everyOperationIsRouted() {
        operations((path, method, operation) -> {
            if (path.endsWith("/stream")) {
                return; // open-ended; LeadershipStreamTest follows it
            }
            String address = path.replace("{month}", "2014-06")
                    .replace("{code}", "330304")
                    .replace("{province}", "350000");
            Response response = Asking.posting(Tokens.leader())
                    .queryParam("month", "2014-06")
                    .body("{}")
                    .request(
                            method.toUpperCase(Locale.ROOT),
                            address.replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
            if (path.startsWith("/api/v1/leadership") && response.statusCode() == 404) {
                // The gateway's own: it says that it has no such record, not that it has no such path.
                assertThat(response.<String>path("type")).isEqualTo("urn:guiyan:problem:not-found");
                return;
            }
            assertThat(response.statusCode())
                    .as("%s %s: %s", method, path, response.asString())
                    .isIn(200, 503);
            if (response.statusCode() == 503) {
                assertThat(response.<String>path("owner")).isEqualTo("target-service");
            }
        });
    }

    private interface Visitor {
        void visit(String path, String method, JsonNode operation);
    }

    private void operations(Visitor visitor) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> visitor.visit(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static JsonNode withoutTexts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            copy.properties().forEach(member -> copy.set(member.getKey(), withoutTexts(member.getValue())));
            // A property may be called like that as well.
            return copy.has("type") || copy.has("$ref") || copy.has("allOf") ? copy.remove(TEXTS) : copy;
        }
        return node;
    }
}
