package cn.guiyan.gateway.routing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Adds what the owners offer to the gateway's API document: one document for everything that can be asked for here. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OwnersDocuments implements OASFilter {
    private static final List<String> OWNERS = List.of("merchant-service", "project-service", "target-service");
    private static final String OPERATIONS = "/api/v1/operations/";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().keySet().stream()
                .filter(path -> path.startsWith(OPERATIONS))
                .toList()
                .forEach(document.getPaths()::removePathItem);
        OWNERS.forEach(owner -> add(document, owner));
    }

    private static void add(OpenAPI document, String owner) {
        OpenAPI theirs = read(owner);
        theirs.getPaths().getPathItems().forEach((path, item) -> {
            if (!path.startsWith(OPERATIONS)) {
                document.getPaths().addPathItem(path, item);
            }
        });
        Optional.ofNullable(theirs.getTags()).orElse(List.of()).stream()
                .filter(tag -> !tag.getName().equals("operations"))
                .forEach(document::addTag);
        Components ours = document.getComponents();
        Map<String, Schema> schemas = theirs.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            requireSame(owner, name, ours.getSchemas().get(name), schema);
            ours.addSchema(name, schema);
        });
        Map<String, APIResponse> responses = theirs.getComponents().getResponses();
        responses.forEach(ours::addResponse);
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
