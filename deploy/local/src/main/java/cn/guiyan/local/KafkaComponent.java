package cn.guiyan.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One Kafka broker that is its own controller (KRaft), in a process of its own. */
final class KafkaComponent implements Component {
    private static final String CLUSTER = "Z3VpeWFuLWxvY2FsLTAwMQ";
    private static final Duration FORMAT_LIMIT = Duration.ofMinutes(1);
    private static final int PROBE_MILLIS = 3_000;

    /** Held, because the logging system itself forgets a logger that nobody holds. */
    private static final Logger CLIENT_LOG = Logger.getLogger("org.apache.kafka");

    static {
        CLIENT_LOG.setLevel(Level.OFF); // a probe's failure is an answer
    }

    private final Installation installation;
    private final DataFolder folder;
    private final Compilation compilation;
    private final int port;
    private final int controllerPort;

    KafkaComponent(
            Installation installation, DataFolder folder, Compilation compilation, int port, int controllerPort) {
        this.installation = installation;
        this.folder = folder;
        this.compilation = compilation;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka";
    }

    @Override
    public int port() {
        return port;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void prepare(Processes processes) throws IOException {
        Files.createDirectories(home());
        try (InputStream logging = Installation.resource("broker-logging.properties")) {
            Files.copy(logging, loggingFile(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(configFile(), config());
        if (!Files.exists(data().resolve("meta.properties"))) {
            processes.run(
                    name(),
                    "%-18s formats its data folder".formatted(title()),
                    java(
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            CLUSTER,
                            "-c",
                            configFile().toString()),
                    FORMAT_LIMIT);
        }
    }

    private String config() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controllerPort, data());
    }

    @Override
    public CommandLine command() {
        return java("kafka.Kafka", configFile().toString());
    }

    @Override
    public boolean isReady() {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PROBE_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PROBE_MILLIS);
        try (Admin admin = Admin.create(config)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PROBE_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private CommandLine java(String... mainAndArguments) {
        return CommandLine.of(mainAndArguments)
                .after(List.of(
                        "-Djava.util.logging.config.file=" + loggingFile(),
                        "-cp",
                        installation.launcher().toString()))
                .after(compilation.java());
    }

    private Path home() {
        return folder.folder("kafka");
    }

    private Path data() {
        return home().resolve("data");
    }

    private Path configFile() {
        return home().resolve("server.properties");
    }

    private Path loggingFile() {
        return home().resolve("logging.properties");
    }
}
