package cn.guiyan.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Asks the owners, so that one that hangs keeps nobody waiting for long: not for a connection, not for the first byte of the answer, not
 * for the next. An answer that flows may last.
 */
final class OwnerClient {
    /** To each owner. */
    private static final int MOST_CONNECTIONS = 64;
    /** For a connection to each owner; whoever comes on top is refused at once. */
    private static final int MOST_WAITING = 128;

    private final HttpClient client;
    private final long patienceMillis;

    OwnerClient(Vertx vertx, Duration patience) {
        this.client = vertx.createHttpClient(options(patience));
        this.patienceMillis = patience.toMillis();
    }

    static HttpClientOptions options(Duration patience) {
        return new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setMaxWaitQueueSize(MOST_WAITING)
                .setConnectTimeout(2_000)
                .setIdleTimeout(Math.toIntExact(patience.toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    }

    /** Passes requests on to the owner that answers there. */
    HttpProxy to(URI owner) {
        SocketAddress address = SocketAddress.inetSocketAddress(owner.getPort(), owner.getHost());
        return HttpProxy.reverseProxy(client).origin(context -> ask(context, address));
    }

    private Future<HttpClientRequest> ask(ProxyContext context, SocketAddress owner) {
        RequestOptions options = new RequestOptions().setServer(owner).setConnectTimeout(patienceMillis);
        // An upload lasts as long as it flows; the owner's time begins with its end.
        return context.client()
                .request(options)
                .onSuccess(request -> context.request().proxiedRequest().end().onSuccess(sent -> limitWait(request)));
    }

    private void limitWait(HttpClientRequest request) {
        if (!request.response().isComplete()) {
            request.idleTimeout(patienceMillis);
        }
    }
}
