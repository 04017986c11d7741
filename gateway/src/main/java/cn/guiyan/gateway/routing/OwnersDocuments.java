package cn.guiyan.gateway.routing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Adds what the owners offer to the gateway's API document: one document for everything that can be asked for here. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OwnersDocuments implements OASFilter {
    private static final List<String> OWNERS = List.of("merchant-service", "project-service", "target-service");
    private static final String SESSION = "session";
    private static final String OPERATIONS = "/api/v1/operations/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().keySet().stream()
                .filter(path -> path.startsWith(OPERATIONS))
                .toList()
                .forEach(document.getPaths()::removePathItem);
        document.setTags(shown(document.getTags()));
        OWNERS.forEach(owner -> add(document, owner));
        document.getComponents().addSecurityScheme(SESSION, session());
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(SESSION, List.of())));
    }

    private static List<Tag> shown(@Nullable List<Tag> tags) {
        return Optional.ofNullable(tags).orElse(List.of()).stream()
                .filter(tag -> !tag.getName().equals("operations"))
                .toList();
    }

    private static SecurityScheme session() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("q_session")
                .description("A browser's session (浏览器会话), which begins at /login and ends at /logout.");
    }

    private static void add(OpenAPI document, String owner) {
        OpenAPI theirs = read(owner);
        theirs.getPaths().getPathItems().forEach((path, item) -> {
            if (!path.startsWith(OPERATIONS)) {
                item.getOperations().values().forEach(OwnersDocuments::mayBeAway);
                document.getPaths().addPathItem(path, item);
            }
        });
        shown(theirs.getTags()).forEach(document::addTag);
        Components ours = document.getComponents();
        Map<String, Schema> schemas = theirs.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            requireSame(owner, name, ours.getSchemas().get(name), schema);
            ours.addSchema(name, schema);
        });
        Map<String, APIResponse> responses = theirs.getComponents().getResponses();
        responses.forEach(ours::addResponse);
    }

    private static void mayBeAway(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "503",
                        OASFactory.createAPIResponse()
                                .description("The service does not answer (服务暂不可用): owner-unavailable")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
    }

    // Two owners that mean different things by one name would give a document that is wrong for one of them.
    private static void requireSame(String owner, String name, @Nullable Schema ours, Schema theirs) {
        if (ours != null && !shape(ours).equals(shape(theirs))) {
            throw new IllegalStateException(
                    "%s has another schema %s than the services before it; rename one of them".formatted(owner, name));
        }
    }

    // What a client's generator makes a type of. Texts and examples are read in another form than they are scanned.
    private static List<Object> shape(Schema schema) {
        return Arrays.asList(
                schema.getType(),
                schema.getFormat(),
                schema.getEnumeration(),
                schema.getProperties() == null
                        ? Set.of()
                        : schema.getProperties().keySet(),
                schema.getRequired() == null ? Set.of() : Set.copyOf(schema.getRequired()));
    }

    private static OpenAPI read(String owner) {
        String document = "owners/" + owner + "/openapi.json";
        return SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .enableAnnotationScan(false)
                .withCustomStaticFile(() -> Objects.requireNonNull(
                        Thread.currentThread().getContextClassLoader().getResourceAsStream(document), document))
                .build()
                .model();
    }
}
