package cn.guiyan.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is too large before any of it is read. One that does not say is cut off where it is. The server's own limit is that
 * of the largest upload; everything else has a smaller one.
 */
@ApplicationScoped
public class BodyLimit {
    private static final int BEFORE_EVERYTHING = 1_000;
    // The server has set its own limit by then, and nobody has read the body yet.
    private static final int AFTER_THE_SERVERS_LIMIT = 1;
    private static final String LIMIT_OF_THE_REQUEST = "io.quarkus.max-request-size";

    private final HttpLimits limits;
    private final long largest;
    private final ProblemTexts texts;

    BodyLimit(
            HttpLimits limits,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            ProblemTexts texts) {
        this.limits = limits;
        this.largest = largest.asLongValue();
        this.texts = texts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
        filters.register(this::bound, AFTER_THE_SERVERS_LIMIT);
    }

    private long limit(RoutingContext context) {
        boolean upload = limits.uploads().orElse(List.of()).contains(context.normalizedPath());
        return upload ? largest : Math.min(largest, limits.maxBodySize().asLongValue());
    }

    private void bound(RoutingContext context) {
        context.put(LIMIT_OF_THE_REQUEST, limit(context));
        context.next();
    }

    private void check(RoutingContext context) {
        long limit = limit(context);
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
