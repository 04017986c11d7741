package cn.guiyan.gateway.session;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.PlainProblem;
import cn.guiyan.http.ProblemTexts;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signing in is a page's matter, at {@code /login}; a program that asks the API without a token gets a problem and is never sent to a
 * sign-in page.
 */
@ApplicationScoped
public class SignInRoutes implements JavaScriptRequestChecker {
    private static final int BEFORE_AUTHENTICATION = 900;
    private static final String API = "/api/";
    // A calendar's address is its own secret, which its owner checks.
    private static final String CALENDARS = "/api/v1/calendar-feeds/";
    private static final String LOGIN = "/login";
    static final String LOGOUT = "/logout";
    private static final String START = "/";
    private static final Pattern TOKEN = Pattern.compile("(?i)bearer\\s+\\S+");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int FOUND = 302;
    private static final int OIDC_SAYS_SIGN_IN = 499;

    private final ProblemTexts texts;

    SignInRoutes(ProblemTexts texts) {
        this.texts = texts;
    }

    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return context.request().path().startsWith(API);
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_AUTHENTICATION);
    }

    void register(@Observes Router router) {
        router.get(LOGIN).order(0).handler(SignInRoutes::goOn);
    }

    private void admit(RoutingContext context) {
        String path = context.request().path();
        if (path.equals(LOGIN) || path.equals(LOGOUT)) {
            admitPage(context, path);
        } else if (isJavaScriptRequest(context)) {
            admitProgram(context);
        } else {
            context.next();
        }
    }

    // A session that has expired here or at the realm is no error of a page: who wants to sign in does, who wants to
    // sign out has.
    private static void admitPage(RoutingContext context, String path) {
        if (path.equals(LOGOUT) && !SessionCookie.isIn(context.request())) {
            context.redirect(START);
            return;
        }
        if (SessionCookie.isIn(context.request())) {
            String next = path.equals(LOGOUT) ? START : context.request().uri();
            context.addHeadersEndHandler(end -> {
                if (context.response().getStatusCode() == CommonProblem.SIGN_IN_REQUIRED.status()) {
                    context.response().setStatusCode(FOUND).putHeader(HttpHeaders.LOCATION, next);
                }
            });
        }
        context.next();
    }

    private void admitProgram(RoutingContext context) {
        if (!isOpen(context.request()) && !hasToken(context.request()) && !SessionCookie.isIn(context.request())) {
            PlainProblem.send(context, texts, CommonProblem.SIGN_IN_REQUIRED, Map.of());
            return;
        }
        context.addHeadersEndHandler(end -> {
            if (context.response().getStatusCode() == OIDC_SAYS_SIGN_IN) {
                context.response().setStatusCode(CommonProblem.SIGN_IN_REQUIRED.status());
            }
        });
        context.next();
    }

    private static boolean isOpen(HttpServerRequest request) {
        return READING.contains(request.method()) && request.path().startsWith(CALENDARS);
    }

    private static boolean hasToken(HttpServerRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && TOKEN.matcher(authorization).matches();
    }

    // Reached once the sign-in is done: back to the page that asked for it, and only ever to a page of ours.
    private static void goOn(RoutingContext context) {
        context.redirect(target(context.request().getParam("redirect")));
    }

    static String target(@Nullable String redirect) {
        return redirect != null && isOurs(redirect) ? redirect : START;
    }

    private static boolean isOurs(String redirect) {
        return redirect.startsWith("/")
                && !redirect.startsWith("//")
                && !redirect.contains("\\")
                && redirect.chars().noneMatch(Character::isISOControl);
    }
}
