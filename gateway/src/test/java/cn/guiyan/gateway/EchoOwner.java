package cn.guiyan.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * An owner that answers with what it was asked: method, path, query, headers in lower case, and the body. {@code …/silent} is never
 * answered, {@code …/closing} only when it is asked again, {@code …/slow} piece by piece, {@code …/refused} with a problem, {@code …/created} as a new record.
 */
final class EchoOwner implements AutoCloseable {
    private static final int SLOW_PIECES = 12;
    private static final long SLOW_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final HttpServer server;
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newCachedThreadPool();

    EchoOwner() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen", e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.endsWith("/silent")) {
            return;
        }
        if (path.endsWith("/closing") && closed.add(exchange.getRequestURI().getQuery())) {
            exchange.close();
            return;
        }
        if (path.endsWith("/slow")) {
            sendSlowly(exchange);
            return;
        }
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        JsonObject echo = new JsonObject()
                .put("method", exchange.getRequestMethod())
                .put("path", exchange.getRequestURI().getRawPath())
                .put("query", exchange.getRequestURI().getRawQuery())
                .put("headers", headers)
                .put("length", body.length)
                .put("body", body.length > 10_000 ? "" : new String(body, UTF_8));
        send(exchange, path, echo);
    }

    // As a long export is sent: it takes longer than an owner may be silent.
    private static void sendSlowly(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int piece = 0; piece < SLOW_PIECES; piece++) {
            LockSupport.parkNanos(SLOW_NANOS);
            exchange.getResponseBody().write("piece\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, String path, JsonObject echo) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Keep-Alive", "timeout=5");
        int status = 200;
        if (path.endsWith("/refused")) {
            status = 409;
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        } else if (path.endsWith("/created")) {
            status = 201;
            exchange.getResponseHeaders().set("Location", "/api/v1/merchants/0146eb05-8000-7a00-8000-000000000001");
            exchange.getResponseHeaders().set("ETag", "\"0\"");
            exchange.getResponseHeaders()
                    .set("Consistency-Token", "guiyan.merchant.merchants:0146eb05-8000-7a00-8000-000000000001:0");
        }
        byte[] json = echo.toBuffer().getBytes();
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : json.length);
        if (!head) {
            exchange.getResponseBody().write(json);
        }
        exchange.close();
    }
}
