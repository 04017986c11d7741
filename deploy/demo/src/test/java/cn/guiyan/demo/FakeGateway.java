package cn.guiyan.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A real HTTP server that keeps to the API's contract in memory, writes down what it is asked, and fails on demand. */
final class FakeGateway implements AutoCloseable {
    static {
        // Otherwise every answer waits 40 ms for the acknowledgement of its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** A request as it came in. */
    record Asked(
            String method,
            String path,
            String user,
            @Nullable String key,
            String body,
            Map<String, String> headers) {
        String step() {
            String step = path.replaceAll("\\?.*", "").replaceAll("(projects|plans|fund-arrivals)/[0-9a-z-]+", "$1/*");
            return method + " " + step.replace("/api/v1/", "");
        }
    }

    /** What to do with a request instead of, or besides, answering it. */
    enum Fault {
        NONE,
        /** The connection breaks before anything is done. */
        LOST_REQUEST,
        /** It is done, and the connection breaks before the answer. */
        LOST_ANSWER,
        OUTAGE,
        REFUSED_TOKEN,
        UNKNOWN_MERCHANT,
        BAD_REQUEST
    }

    record Answer(int status, String body) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final List<ObjectNode> entries = new CopyOnWriteArrayList<>();
    final List<String> frozen = new CopyOnWriteArrayList<>();
    final AtomicInteger mostInFlight = new AtomicInteger();
    volatile Function<Asked, Fault> faults = request -> Fault.NONE;
    /** How many times a ranking still shows nothing. */
    final AtomicInteger stale = new AtomicInteger();

    private final Map<String, Answer> done = new ConcurrentHashMap<>();
    private final Map<String, String> regions = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile boolean released;

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Asked> posts() {
        return asked.stream().filter(request -> request.method().equals("POST")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        try (exchange) {
            Asked request = read(exchange);
            asked.add(request);
            Fault fault = faults.apply(request);
            if (fault == Fault.LOST_REQUEST) {
                return;
            }
            Answer answer = answer(request, fault);
            if (fault == Fault.LOST_ANSWER) {
                return;
            }
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"" + version(answer) + "\"");
            exchange.getResponseHeaders().set("Consistency-Token", "topic:" + request.key() + ":0");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private static Asked read(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        String token = Optional.ofNullable(headers.get("Authorization")).orElse("Bearer nobody#0");
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                token.replaceAll("Bearer (.*)#\\d+", "$1"),
                headers.get("Idempotency-Key"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                headers);
    }

    private Answer answer(Asked request, Fault fault) throws IOException {
        return switch (fault) {
            case OUTAGE -> new Answer(503, "<html>no service</html>");
            case REFUSED_TOKEN -> problem(401, "unauthorized", "expired");
            case UNKNOWN_MERCHANT -> problem(409, "unknown-investor-merchant", "not heard of");
            case BAD_REQUEST -> problem(400, "illegal-amount", "金额不合法");
            default -> once(request);
        };
    }

    private Answer once(Asked request) throws IOException {
        if (request.key() == null) {
            return request.method().equals("POST") ? problem(400, "idempotency-key-missing", "no key") : act(request);
        }
        synchronized (this) {
            Answer before = done.get(request.key());
            if (before != null) {
                return before;
            }
            Answer now = act(request);
            done.put(request.key(), now);
            return now;
        }
    }

    private Answer act(Asked request) throws IOException {
        String[] path = request.path().replaceFirst("/api/v1/", "").split("[/?]");
        JsonNode body = JSON.readTree(request.body());
        return switch (request.step()) {
            case "POST chambers", "POST merchants" -> created(0);
            case "POST projects" -> project(body);
            case "POST plans" -> created(0);
            case "GET plans/*" -> new Answer(200, plan(released ? "RELEASED" : "DRAFT", 0));
            case "PUT plans/*/targets" -> new Answer(ifMatch(request, 0) ? 200 : 412, plan("DRAFT", 1));
            case "POST plans/*/release" -> release(request);
            case "POST projects/*/fund-arrivals" -> record(path[1], request.user(), (ObjectNode) body);
            case "POST fund-arrivals/*/verification" -> verify(path[1], request.user());
            case "GET leadership/overview" -> overview(YearMonth.parse(path[2].substring("month=".length(), 13)));
            default -> ranking(request, YearMonth.parse(path[1]));
        };
    }

    private Answer project(JsonNode body) {
        Answer project = created(0);
        regions.put(
                project.body().replaceAll("\\D*(\\d+).*", "id-$1"),
                body.path("region").asText());
        return project;
    }

    private Answer release(Asked request) {
        released = ifMatch(request, 1);
        return released ? new Answer(200, plan("RELEASED", 2)) : problem(412, "stale", "not the tree's version");
    }

    private Answer record(String project, String user, ObjectNode entry) {
        String region = Optional.ofNullable(regions.get(project)).orElseThrow();
        County county = County.of(region);
        if (!county.user().equals(user)) {
            return problem(403, "region-out-of-scope", user);
        }
        String id = "id-" + ids.incrementAndGet();
        entries.add(entry.put("id", id).put("recorder", user).put("county", county.code()));
        return new Answer(201, "{\"id\":\"" + id + "\",\"version\":0}");
    }

    private Answer verify(String id, String user) {
        ObjectNode entry = entries.stream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
        if (entry.path("recorder").asText().equals(user)) {
            return problem(403, "self-verification", user);
        }
        entry.put("verified", true);
        return new Answer(200, "{\"id\":\"" + id + "\",\"version\":1}");
    }

    private Answer ranking(Asked request, YearMonth month) {
        if (request.method().equals("POST")) {
            if (!ifMatch(request, entries.size())) {
                return problem(412, "figures-changed", "look again");
            }
            frozen.add(month + "=" + sum(month));
            return new Answer(201, "{\"edition\":1}");
        }
        boolean isFrozen = frozen.stream().anyMatch(line -> line.startsWith(month.toString()));
        ObjectNode ranking = JSON.createObjectNode()
                .put("version", entries.size())
                .put("status", isFrozen ? "FROZEN" : "LIVE")
                .put("priorYearArrived", sum(month.minusYears(1)));
        if (stale.getAndDecrement() <= 0) {
            cumulative(month)
                    .forEach((region, arrived) -> ranking.withArray("byAmount")
                            .addObject()
                            .put("region", region)
                            .put("arrived", arrived));
        }
        return new Answer(200, ranking.toString());
    }

    private Answer overview(YearMonth month) {
        ObjectNode overview =
                JSON.createObjectNode().put("arrived", sum(month)).put("priorYearArrived", sum(month.minusYears(1)));
        return new Answer(200, overview.toString());
    }

    private BigDecimal sum(YearMonth month) {
        return cumulative(month).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, BigDecimal> cumulative(YearMonth month) {
        Map<String, BigDecimal> arrived = new TreeMap<>();
        for (ObjectNode entry : new ArrayList<>(entries)) {
            YearMonth of = YearMonth.parse(entry.path("arrivedOn").asText().substring(0, 7));
            boolean counts = entry.path("verified").asBoolean()
                    && entry.path("calibre").asText().equals("OUT_OF_PROVINCE")
                    && of.getYear() == month.getYear()
                    && !of.isAfter(month);
            if (counts) {
                arrived.merge(
                        entry.path("county").asText(), entry.path("amount").decimalValue(), BigDecimal::add);
            }
        }
        return arrived;
    }

    private Answer created(int version) {
        return new Answer(201, "{\"id\":\"id-" + ids.incrementAndGet() + "\",\"version\":" + version + "}");
    }

    private static String plan(String status, int version) {
        return "{\"id\":\"plan\",\"version\":" + version + ",\"status\":\"" + status + "\"}";
    }

    private static Answer problem(int status, String slug, String detail) {
        return new Answer(
                status, "{\"type\":\"urn:guiyan:problem:" + slug + "\",\"detail\":\"" + detail + "\",\"mend\":\"重试\"}");
    }

    private static boolean ifMatch(Asked request, int version) {
        return ("\"" + version + "\"").equals(request.headers().get("If-Match"));
    }

    private static String version(Answer answer) {
        return answer.body().replaceAll("(?s).*\"version\":(\\d+).*", "$1").replaceAll("(?s)\\D+.*", "0");
    }
}
