package cn.guiyan.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** Problems for what is answered outside JAX-RS; the same on the wire. */
public final class PlainProblem {
    private PlainProblem() {}

    /** The problem as JSON. */
    public static JsonObject json(
            ProblemTexts texts, ProblemType type, Map<String, ?> facts, String path, Language language) {
        String slug = type.slug();
        JsonObject problem = new JsonObject()
                .put("type", "urn:guiyan:problem:" + slug)
                .put("status", type.status())
                .put("title", texts.text(language, slug + ".title", facts))
                .put("detail", texts.text(language, slug + ".detail", facts))
                .put("mend", texts.text(language, slug + ".mend", facts))
                .put("instance", Instance.of(path).toString());
        facts.forEach((name, fact) -> {
            if (!problem.containsKey(name)) {
                problem.put(name, fact);
            }
        });
        return problem;
    }

    /** Answers a request with a problem. */
    public static void send(RoutingContext context, ProblemTexts texts, ProblemType type, Map<String, ?> facts) {
        Language language = Language.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("Content-Language", language.tag())
                .end(json(texts, type, facts, context.request().path(), language)
                        .encode());
    }
}
