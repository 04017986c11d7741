package cn.guiyan.http;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Problems in the API document. */
final class ProblemSchema {
    private static final String NAME = "Problem";
    private static final Map<String, String> RESPONSES = new TreeMap<>(Map.of(
            "400", "BadRequest",
            "401", "SignInRequired",
            "403", "NotAllowed",
            "404", "NotFound",
            "409", "Conflict",
            "412", "StaleVersion",
            "413", "BodyTooLarge",
            "415", "UnsupportedMediaType",
            "422", "Unprocessable",
            "428", "VersionRequired"));

    private ProblemSchema() {}

    static void addTo(Components components) {
        components.addSchema("Violation", violation());
        components.addSchema(NAME, problem());
        RESPONSES.forEach((status, name) -> components.addResponse(name, response(status)));
    }

    static APIResponse reference(String status) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + RESPONSES.get(status));
    }

    private static APIResponse response(String status) {
        String types = Arrays.stream(CommonProblem.values())
                .filter(type -> status.equals(Integer.toString(type.status())))
                .map(ProblemType::slug)
                .sorted()
                .collect(Collectors.joining(", "));
        return OASFactory.createAPIResponse()
                .description(
                        types.isEmpty() ? "The record's state does not allow it" : "A problem, among others: " + types)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + NAME))));
    }

    private static Schema problem() {
        return object().description("RFC 9457; the facts of the problem are further members")
                .addProperty("type", text("Stable: urn:guiyan:problem:<slug>"))
                .addProperty("title", text("What kind of problem, in the reader's language"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What happened here"))
                .addProperty("mend", text("What to do about it"))
                .addProperty("instance", text("The path that was asked for"))
                .addProperty("violations", violations())
                .addRequired("type")
                .addRequired("title")
                .addRequired("status")
                .additionalPropertiesSchema(OASFactory.createSchema());
    }

    private static Schema violations() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref("#/components/schemas/Violation"));
    }

    private static Schema violation() {
        return object().description("A value that breaks a rule")
                .addProperty("field", text("Name of the parameter, or where in the body it stands"))
                .addProperty("in", text("body, query, path or header"))
                .addProperty("message", text("What is wrong with it, in the reader's language"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
