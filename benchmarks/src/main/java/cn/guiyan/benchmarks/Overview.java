package cn.guiyan.benchmarks;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** S6: requests a CPU second that the gateway spends on the overview, against a raw route of the same bytes behind the same token check. */
final class Overview implements Figure {
    private static final int CONNECTIONS = 16;
    private static final int REQUESTS = 20_000;
    private static final String PATH = "/api/v1/leadership/overview?month=2014-06&calibre=OUT_OF_PROVINCE";

    private final String token;
    private final Path rawRoute;
    private final int rawPort;

    /** @param rawRoute the raw route's quarkus-run.jar */
    Overview(String token, Path rawRoute, int rawPort) {
        this.token = token;
        this.rawRoute = rawRoute;
        this.rawPort = rawPort;
    }

    @Override
    public String id() {
        return "S6";
    }

    @Override
    public String question() {
        return "overview, requests per CPU second ÷ raw route of the same bytes behind the same token check; goal ≥ 0.9";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest overview = request(servers.gateway() + PATH);
        Path bytes = Files.createTempFile("overview", ".json");
        Files.writeString(bytes, ask(http, overview).body());
        Process raw = start(servers, bytes);
        try {
            HttpRequest route = request("http://localhost:" + rawPort + "/raw");
            Waiting.until(() -> isUp(http, route));
            ProcessHandle gateway = servers.process("gateway");
            load(http, overview, gateway);
            load(http, route, raw.toHandle());
            double[] ours = new double[rounds];
            double[] bare = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ours[round] = load(http, overview, gateway);
                bare[round] = load(http, route, raw.toHandle());
            }
            return List.of(Measured.of("S6", "requests/CPU s", ours, bare));
        } finally {
            raw.destroy();
            Files.delete(bytes);
        }
    }

    private Process start(Servers servers, Path bytes) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                "taskset",
                "-c",
                "0",
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                rawRoute.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(rawPort));
        builder.environment().put("QUARKUS_OIDC_AUTH_SERVER_URL", servers.realm());
        builder.environment().put("RAW_FILE", bytes.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(new File("benchmarks/target/raw.log"))
                .start();
    }

    /** Requests per second of the server's CPU time. */
    private static double load(HttpClient http, HttpRequest request, ProcessHandle server) {
        double before = cpuSeconds(server);
        CompletableFuture<?>[] lanes = new CompletableFuture<?>[CONNECTIONS];
        for (int i = 0; i < CONNECTIONS; i++) {
            lanes[i] = lane(http, request, REQUESTS / CONNECTIONS);
        }
        CompletableFuture.allOf(lanes).join();
        return REQUESTS / (cpuSeconds(server) - before);
    }

    private static CompletableFuture<Void> lane(HttpClient http, HttpRequest request, int left) {
        CompletableFuture<Void> all = CompletableFuture.completedFuture(null);
        for (int i = 0; i < left; i++) {
            all = all.thenCompose(done -> http.sendAsync(request, BodyHandlers.discarding()))
                    .thenAccept(Overview::requireOk);
        }
        return all;
    }

    private static void requireOk(HttpResponse<?> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri() + " answers " + response.statusCode());
        }
    }

    private static double cpuSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private HttpRequest request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private static HttpResponse<String> ask(HttpClient http, HttpRequest request) throws Exception {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        requireOk(response);
        return response;
    }

    private static boolean isUp(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (java.io.IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
