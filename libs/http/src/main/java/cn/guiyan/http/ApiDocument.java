package cn.guiyan.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Says in the API document what all operations have in common: problems, and the headers of versions and idempotency. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final Set<HttpMethod> WRITING =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final String IF_MATCH = "If-Match";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final DotName RESPONSE_STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);

    private final Map<String, String> statuses;
    private final Set<String> idempotent;

    /** @param index of the application's classes; where the status of a success is said, and which methods are idempotent */
    public ApiDocument(IndexView index) {
        statuses = annotated(index, RESPONSE_STATUS)
                .collect(Collectors.toMap(
                        annotation -> operationId(annotation.target().asMethod()),
                        annotation -> String.valueOf(annotation.value().asInt()),
                        (one, other) -> one));
        idempotent = annotated(index, IDEMPOTENT)
                .map(annotation -> operationId(annotation.target().asMethod()))
                .collect(Collectors.toSet());
    }

    private static Stream<AnnotationInstance> annotated(IndexView index, DotName annotation) {
        return index.getAnnotations(annotation).stream()
                .filter(instance -> instance.target().kind() == AnnotationTarget.Kind.METHOD);
    }

    // The id that was given, or the generator's own; by it an operation is found again.
    private static String operationId(MethodInfo method) {
        AnnotationInstance operation = method.annotation(OPERATION);
        AnnotationValue given = operation == null ? null : operation.value("operationId");
        return given == null ? method.declaringClass().simpleName() + "_" + method.name() : given.asString();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        ProblemSchema.addTo(document.getComponents());
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/api/")) {
                item.getOperations().forEach((method, operation) -> complete(path, method, operation));
            }
        });
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        sayStatus(operation);
        if (idempotent.contains(operation.getOperationId())) {
            operation.addParameter(idempotencyKey());
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        statuses(path, method, operation).forEach(status -> {
            // The generator's own 401 and 403 say nothing of problems.
            if (!operation.getResponses().hasAPIResponse(status) || status.startsWith("40")) {
                operation.getResponses().addAPIResponse(status, ProblemSchema.reference(status));
            }
        });
        if (WRITING.contains(method)) {
            operation.getResponses().getAPIResponses().forEach(ApiDocument::addVersion);
        }
    }

    // The document's generator knows neither the annotation of the success's status nor that a fault of ours is a
    // problem as any other.
    private void sayStatus(Operation operation) {
        String status = statuses.get(operation.getOperationId());
        APIResponses responses = operation.getResponses();
        if (responses == null) {
            return;
        }
        responses.removeAPIResponse("500");
        if (status != null && !status.equals("200") && responses.hasAPIResponse("200")) {
            responses.addAPIResponse(status, responses.getAPIResponse("200").description("Created"));
            responses.removeAPIResponse("200");
        }
    }

    private static List<String> statuses(String path, HttpMethod method, Operation operation) {
        List<String> statuses = new ArrayList<>(List.of("401", "403"));
        boolean parameters = operation.getParameters() != null || path.contains("{");
        if (parameters || operation.getRequestBody() != null) {
            statuses.add("400");
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (WRITING.contains(method)) {
            statuses.add("409");
        }
        if (hasParameter(operation, IDEMPOTENCY_KEY)) {
            statuses.add("422");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("413", "415"));
        }
        if (hasParameter(operation, IF_MATCH)) {
            statuses.addAll(List.of("412", "428"));
        }
        return statuses;
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> name.equalsIgnoreCase(each.getName()));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(IDEMPOTENCY_KEY)
                .in(Parameter.In.HEADER)
                .required(true)
                .description("A new one for each operation; the same one when it is sent again (幂等键)")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(200));
    }

    private static void addVersion(String status, APIResponse response) {
        if (status.startsWith("2") && response.getContent() != null) {
            response.addHeader("ETag", header("The version, for If-Match"));
            response.addHeader("Consistency-Token", header("For a read that has to see this change"));
            if (status.equals("201")) {
                response.addHeader("Location", header("Where the record is read"));
            }
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
