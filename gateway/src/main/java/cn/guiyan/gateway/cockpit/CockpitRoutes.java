package cn.guiyan.gateway.cockpit;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The cockpit finds its pages itself: every address that is neither a file nor one of the gateway's own opens it. */
@ApplicationScoped
public class CockpitRoutes {
    // Addresses of pages have no dot; those of files do.
    private static final String PAGES = "^/(?!api(/|$)|q(/|$)|login$|logout$)[^.]+$";

    void register(@Observes Router router) {
        router.getWithRegex(PAGES).order(0).handler(context -> context.reroute("/index.html"));
    }
}
