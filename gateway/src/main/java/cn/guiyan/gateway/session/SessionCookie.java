package cn.guiyan.gateway.session;

import io.vertx.core.http.HttpServerRequest;

/** The cookie that holds a browser's session id. */
final class SessionCookie {
    private static final String NAME = "q_session";

    private SessionCookie() {}

    /** Whether a request brings one, good or not. */
    static boolean isIn(HttpServerRequest request) {
        return request.cookies().stream().anyMatch(cookie -> cookie.getName().startsWith(NAME));
    }
}
