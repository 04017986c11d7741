package cn.guiyan.gateway.overview;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.overview.OverviewCache.Ready;
import cn.guiyan.http.KnownVersions;
import cn.guiyan.projection.Freshness;
import cn.guiyan.projection.ProjectionState;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers the overview on the event loop while its bytes are ready. Whatever is not plain, a missing role, a token to wait for, a month that
 * nobody has looked at, goes on to {@link OverviewResource}, which alone decides on refusals.
 */
@ApplicationScoped
public class OverviewRoute {
    static final Set<String> READERS = Set.of(
            Roles.LEADER,
            Roles.CITY_OFFICE,
            Roles.COUNTY_OFFICE,
            Roles.DEPARTMENT,
            Roles.SERVICE_OFFICER,
            Roles.SUPERVISOR);
    private static final String PATH = "/api/v1/leadership/overview";

    private final OverviewCache cache;
    private final ProjectionState projection;

    OverviewRoute(OverviewCache cache, ProjectionState projection) {
        this.cache = cache;
        this.projection = projection;
    }

    void register(@Observes Router router) {
        router.get(PATH).order(0).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Ready ready = isPlain(context) ? ready(context) : null;
        if (ready == null) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, ready.etag());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (KnownVersions.contain(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), ready.etag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8");
        response.end(complete(ready, projection.freshness()));
    }

    /** The answer's body: the ready bytes, closed with how fresh they are. */
    static Buffer complete(Ready ready, Freshness freshness) {
        return Buffer.buffer(ready.body().length() + 80)
                .appendBuffer(ready.body())
                .appendString("{\"asOf\":\"")
                .appendString(freshness.asOf().toString())
                .appendString("\",\"lagMillis\":")
                .appendString(Long.toString(freshness.lagMillis()))
                .appendString("}}");
    }

    private @Nullable Ready ready(RoutingContext context) {
        String month = context.request().getParam("month");
        String calibre = context.request().getParam("calibre");
        if (month == null || calibre == null) {
            return null;
        }
        try {
            return cache.ready(new OverviewCache.Key(YearMonth.parse(month), calibre));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static boolean isPlain(RoutingContext context) {
        return context.request().getHeader("Consistency-Token") == null
                && context.user() instanceof QuarkusHttpUser user
                && mayRead(user.getSecurityIdentity());
    }

    private static boolean mayRead(SecurityIdentity identity) {
        return identity.getRoles().stream().anyMatch(READERS::contains);
    }
}
