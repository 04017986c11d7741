package cn.guiyan.benchmarks;

import java.io.File;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** S6: requests a CPU second that the gateway spends on the overview, against a raw route of the same bytes behind the same token check. */
final class Overview implements Figure {
    private static final int CONNECTIONS = 16;
    private static final int REQUESTS = 40_000;
    private static final int WARM_UPS = 3;
    private static final String PATH = "/api/v1/leadership/overview?month=2014-06&calibre=OUT_OF_PROVINCE";

    private final Setup setup;
    private final Load load = new Load();

    Overview(Setup setup) {
        this.setup = setup;
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
        load.signIn(setup.token("leader"));
        HttpRequest overview = load.request(servers.address("gateway") + PATH).build();
        Path bytes = Files.createTempFile("overview", ".json");
        Files.writeString(bytes, load.body(overview));
        Process raw = start(servers, bytes);
        try (Paused others = servers.pause("merchant", "project", "target")) {
            HttpRequest route =
                    load.request("http://localhost:" + setup.rawPort() + "/raw").build();
            Waiting.until(() -> load.succeeds(route));
            ProcessHandle gateway = servers.process("gateway");
            for (int i = 0; i < WARM_UPS; i++) {
                perCpuSecond(overview, gateway);
                perCpuSecond(route, raw.toHandle());
            }
            double[] ours = new double[rounds];
            double[] bare = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ours[round] = perCpuSecond(overview, gateway);
                bare[round] = perCpuSecond(route, raw.toHandle());
            }
            return List.of(Measured.of("S6", "requests/CPU s", ours, bare));
        } finally {
            raw.destroy();
            Files.delete(bytes);
        }
    }

    /** With the memory and collector that the gateway is started with. */
    private Process start(Servers servers, Path bytes) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                "taskset",
                "-c",
                "0",
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-jar",
                setup.rawRoute().toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(setup.rawPort()));
        builder.environment().put("QUARKUS_OIDC_AUTH_SERVER_URL", servers.realm());
        builder.environment().put("RAW_FILE", bytes.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(new File("benchmarks/target/raw.log"))
                .start();
    }

    private double perCpuSecond(HttpRequest request, ProcessHandle server) throws Exception {
        double before = cpuSeconds(server);
        load.run(CONNECTIONS, REQUESTS, () -> request);
        return REQUESTS / (cpuSeconds(server) - before);
    }

    private static double cpuSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }
}
