package cn.guiyan.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** The cookie that holds a browser's session id. */
final class SessionCookie {
    private static final String NAME = "q_session";

    private SessionCookie() {}

    /** Whether a request brings one, good or not. */
    static boolean isIn(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(cookie -> cookie.getName().startsWith(NAME));
    }

    /** Leaves the browser's cookie as it is, whatever the answer was to say of it. */
    static void keep(HttpServerResponse response) {
        response.removeCookies(NAME, false);
    }
}
