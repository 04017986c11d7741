package cn.guiyan.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps here what is meant for one connection only: the headers that {@code Connection} names (RFC 9110, 7.6.1) and, of an answer, what the
 * owner says of its own connection. The standard ones of a request are the proxy's matter.
 */
final class OneConnection implements ProxyInterceptor {
    // Nobody takes these away by naming them.
    private static final Set<String> KEPT = Set.of("authorization", "host", "content-length", "transfer-encoding");

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        removeNamed(context.request().headers());
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        removeNamed(headers);
        headers.remove(HttpHeaders.CONNECTION).remove(HttpHeaders.KEEP_ALIVE);
        return context.sendResponse();
    }

    private static void removeNamed(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !KEPT.contains(name))
                .toList()
                .forEach(headers::remove);
    }
}
