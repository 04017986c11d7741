package cn.guiyan.gateway.cockpit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The cockpit finds its pages itself: every address that is neither a file nor one of the gateway's own opens it. */
@ApplicationScoped
public class CockpitRoutes {
    // The last step of a page's address has no dot; that of a file has.
    private static final String PAGES = "^/(?!api(/|$)|q(/|$)|login$|logout$)(.*/)?[^./]+/?$";
    private static final String INDEX = "/index.html";
    private static final int BEFORE_FILES = 0;

    void register(@Observes Router router) {
        router.route("/assets/*").order(BEFORE_FILES).handler(asset -> {
            // Their names change with their content.
            cache(asset, "public, max-age=31536000, immutable");
            asset.next();
        });
        router.routeWithRegex("^/(index\\.html)?$").order(BEFORE_FILES).handler(index -> {
            cache(index, "no-cache");
            index.next();
        });
        router.routeWithRegex(PAGES)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_FILES)
                .handler(page -> page.reroute(INDEX));
    }

    // What is not there today may be there tomorrow.
    private static void cache(RoutingContext context, String directives) {
        context.addHeadersEndHandler(end -> {
            if (context.response().getStatusCode() < 400) {
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, directives);
            }
        });
    }
}
