package cn.guiyan.gateway.session;

import cn.guiyan.gateway.GatewayProblem;
import cn.guiyan.http.PlainProblem;
import cn.guiyan.http.ProblemTexts;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A browser sends its session cookie also when another page on the same machine or under the same domain asks it to, SameSite or not. What changes something
 * with a cookie has to come from our own pages: every browser says so in {@code Sec-Fetch-Site}, older ones in {@code Origin}.
 * Programs that bring a token are nobody's tool and are not asked.
 */
@ApplicationScoped
public class SameSiteOnly {
    private static final int BEFORE_AUTHENTICATION = 890;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final ProblemTexts texts;

    SameSiteOnly(ProblemTexts texts) {
        this.texts = texts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean bySession = request.getHeader(HttpHeaders.AUTHORIZATION) == null && SessionCookie.isIn(request);
        if (READING.contains(request.method()) || !bySession || isOurs(request)) {
            context.next();
        } else {
            PlainProblem.send(context, texts, GatewayProblem.FOREIGN_PAGE, Map.of());
        }
    }

    private static boolean isOurs(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OURS.contains(site);
        }
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }
}
