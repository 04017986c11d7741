package cn.guiyan.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large before any of it is read. One that lies is cut off by the server's own limit. */
@ApplicationScoped
public class BodyLimit {
    private static final int BEFORE_EVERYTHING = 1_000;

    private final long limit;
    private final ProblemTexts texts;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ProblemTexts texts) {
        this.limit = limit.asLongValue();
        this.texts = texts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        // The body will not be read, so nothing else can follow on this connection.
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        PlainProblem.send(context, texts, CommonProblem.BODY_TOO_LARGE, Map.of("limit", limit));
    }
}
