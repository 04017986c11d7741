package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL and Kafka as the suite runs them: real processes on a real data folder. */
class LocalInfrastructureIT {
    private static final List<String> NAMES = List.of("postgresql", "kafka", "kafka-controller");

    @TempDir
    Path temp;

    private final RecordedConsole console = new RecordedConsole();

    private final class Servers implements AutoCloseable {
        final DataFolder folder = DataFolder.lock(temp.resolve("data"));
        final Ports ports;
        final PostgresComponent postgres;
        final KafkaComponent kafka;
        final Suite suite;

        Servers() {
            Processes.endOrphans(folder.state(), LocalSuite.START_ORDER, console.console());
            ports = Ports.choose(
                    folder.state().ports().getOrDefault("gateway", 19_999),
                    NAMES,
                    folder.state().ports());
            folder.state().ports(ports);
            postgres =
                    new PostgresComponent(folder, ports.of("postgresql"), List.of("merchant"), PostgresAccount.find());
            kafka = new KafkaComponent(
                    new Installation(Path.of("../..").toAbsolutePath().normalize()),
                    folder,
                    Compilation.QUICK_START,
                    ports.of("kafka"),
                    ports.of("kafka-controller"));
            suite = new Suite(
                    new Topology().add(postgres).add(kafka),
                    new Processes(folder, console.console()),
                    console.console());
            suite.start();
        }

        Connection connect(String role) throws SQLException {
            Database database = new Database("merchant", folder.secrets());
            return DriverManager.getConnection(postgres.url("merchant"), role, database.password(role));
        }

        Admin admin() {
            return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
        }

        long pid(String name) {
            return Optional.ofNullable(folder.state().processes().get(name))
                    .map(ProcessHandle::pid)
                    .orElse(0L);
        }

        @Override
        public void close() {
            suite.stop();
            folder.close();
        }
    }

    @Test
    void dataSurviveARestartAndAKill() throws Exception {
        try (Servers servers = new Servers()) {
            try (Connection owner = servers.connect("merchant_owner");
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE EXTENSION pg_trgm");
                statement.execute("CREATE TABLE chamber (name text)");
                statement.execute("INSERT INTO chamber VALUES ('北京温州商会')");
                statement.execute("GRANT SELECT ON chamber TO merchant_app");
            }
            try (Admin admin = servers.admin()) {
                admin.createTopics(List.of(new NewTopic("guiyan.merchant.chambers", 1, (short) 1)))
                        .all()
                        .get();
            }
            assertThat(servers.folder.state().processes()).containsOnlyKeys("postgresql", "kafka");
        }
        assertThat(DataFolder.existing(temp.resolve("data")).state().processes())
                .isEmpty();

        try (Servers servers = new Servers()) {
            assertDataAreThere(servers);
            for (String name : List.of("postgresql", "kafka")) {
                long before = servers.pid(name);
                ProcessHandle.of(before).ifPresent(ProcessHandle::destroyForcibly);
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> servers.pid(name) != before && servers.pid(name) != 0);
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> console.text().contains("PostgreSQL is back")
                            && console.text().contains("Kafka is back"));
            assertDataAreThere(servers);
        }
    }

    private static void assertDataAreThere(Servers servers)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection app = servers.connect("merchant_app");
                Statement statement = app.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT name, cardinality(show_trgm(name)), (SELECT datlocale FROM pg_database WHERE datname = 'merchant') FROM chamber")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("北京温州商会");
            assertThat(row.getInt(2))
                    .as("trigrams of Chinese need a locale that knows its letters")
                    .isPositive();
            assertThat(row.getString(3)).isEqualTo("C.UTF-8");
        }
        try (Admin admin = servers.admin()) {
            assertThat(admin.listTopics().names().get()).isEqualTo(Set.of("guiyan.merchant.chambers"));
        }
    }
}
