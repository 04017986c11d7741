package cn.guiyan.gateway.routing;

import cn.guiyan.gateway.GatewayConfig;
import cn.guiyan.http.ProblemTexts;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;

/**
 * Passes the owners' API through, streaming. The owner verifies the caller's token itself: a browser's session cookie stays here, its
 * access token goes on.
 */
@ApplicationScoped
public class OwnerRoutes {
    private final ProblemTexts texts;
    private final OwnerClient client;
    private final List<Owner> owners;

    OwnerRoutes(Vertx vertx, GatewayConfig config, ProblemTexts texts) {
        this.texts = texts;
        this.client = new OwnerClient(vertx, config.ownerTimeout());
        this.owners = List.of(
                new Owner(
                        "merchant-service",
                        config.merchantService(),
                        List.of(
                                "chambers",
                                "merchants",
                                "officials",
                                "roll-entries",
                                "contacts",
                                "calendar-feeds",
                                "delegations",
                                "meetings",
                                "chamber-terms",
                                "liaison-links",
                                "key-cities",
                                "liaison",
                                "imports",
                                "agreements",
                                "occasions",
                                "occasion-signings",
                                "training-classes",
                                "selection-rounds",
                                "candidates",
                                "talk-batches",
                                "companies",
                                "erasures",
                                "search",
                                "suggestions",
                                "alerts",
                                "units",
                                "duplicates",
                                "merges",
                                "contact-requests")),
                new Owner("project-service", config.projectService(), List.of("projects", "fund-arrivals")),
                new Owner("target-service", config.targetService(), List.of("plans", "rankings", "late-entries")));
    }

    /** An owner, where it answers, and the collections that are its own. */
    private record Owner(String name, URI at, List<String> collections) {}

    void register(@Observes Router router) {
        for (Owner owner : owners) {
            HttpProxy proxy = client.to(owner.at())
                    .addInterceptor(new OneConnection())
                    .addInterceptor(new OwnerFailure(owner.name(), texts));
            for (String collection : owner.collections()) {
                String path = "/api/v1/" + collection;
                router.route(path).order(0).handler(context -> pass(context, proxy));
                router.route(path + "/*").order(0).handler(context -> pass(context, proxy));
            }
        }
    }

    private static void pass(RoutingContext context, HttpProxy proxy) {
        HttpServerRequest request = context.request();
        request.headers().remove(HttpHeaders.COOKIE);
        if (context.user() instanceof QuarkusHttpUser user) {
            // A session has an ID and a refresh token besides, which are nobody else's.
            AccessTokenCredential token = user.getSecurityIdentity().getCredential(AccessTokenCredential.class);
            if (token != null) {
                request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
            }
        }
        proxy.handle(request);
    }
}
