package cn.guiyan.gateway.routing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.runtime.io.Format;
import io.smallrye.openapi.runtime.io.OpenApiParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.media.Schema;
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
        if (ours != null && !Objects.equals(ours, theirs)) {
            throw new IllegalStateException("%s has another schema %s than the services before it; rename one of them"
                    .formatted(owner, name));
        }
    }

    private static OpenAPI read(String owner) {
        String resource = "owners/" + owner + ".json";
        try (InputStream json =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return OpenApiParser.parse(Objects.requireNonNull(json, resource), Format.JSON, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
