package cn.guiyan.benchmarks;

import cn.guiyan.benchmarks.Servers.Database;
import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.gateway.projection.LeadershipProjection;
import cn.guiyan.journal.RelayUnderTest;
import cn.guiyan.projection.ProjectionLoop;
import cn.guiyan.projection.ProjectionSettings;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** S2: from a write's commit to the commit of the leadership views that show it, at a steady rate, from each write's intended time. */
final class Visibility implements Figure {
    private static final String OWNER = "bench_see";
    private static final int PER_SECOND = 50;
    private static final int SECONDS = 10;
    private static final String RAW_TOPIC = "guiyan.bench.raw";
    private static final long HIGHEST = 60_000_000_000L;

    @Override
    public String id() {
        return "S2";
    }

    @Override
    public String question() {
        return "commit → leadership view ÷ (produce → consume + one upsert commit), p50 and p99; goal ≤ 3";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        servers.dropTopic(RAW_TOPIC);
        Database database = servers.database(OWNER, "classpath:db/journal");
        Database views = servers.database("bench_views", "classpath:db/access");
        Map<UUID, Long> intended = new ConcurrentHashMap<>();
        double[][] ours = new double[2][rounds];
        double[][] bare = new double[2][rounds];
        Histogram seen = new ConcurrentHistogram(HIGHEST, 3);
        try (AgroalDataSource pool = pool(views);
                RelayUnderTest relay = new RelayUnderTest(
                        OWNER, database.url(), database.owner(), database.owner(), servers.bootstrap());
                ProjectionLoop loop = ProjectionLoop.standalone(
                        ProjectionSettings.of(servers.bootstrap(), OWNER + System.nanoTime(), views.app()),
                        pool,
                        new LeadershipProjection(),
                        advanced -> advanced.events().forEach(event -> {
                            Long since = intended.remove(event.id());
                            if (since != null) {
                                seen.recordValue(System.nanoTime() - since);
                            }
                        }));
                Raw raw = new Raw(servers, database)) {
            Waiting.until(relay::isLeading);
            loop.start();
            writes(database, relay, intended);
            raw.round();
            for (int round = 0; round < rounds; round++) {
                seen.reset();
                writes(database, relay, intended);
                Histogram[] parts = raw.round();
                for (int p = 0; p < 2; p++) {
                    double percentile = p == 0 ? 50 : 99;
                    ours[p][round] = seen.getValueAtPercentile(percentile) / 1e6;
                    bare[p][round] =
                            (parts[0].getValueAtPercentile(percentile) + parts[1].getValueAtPercentile(percentile))
                                    / 1e6;
                }
            }
        }
        return List.of(Measured.of("S2 p50", "ms", ours[0], bare[0]), Measured.of("S2 p99", "ms", ours[1], bare[1]));
    }

    private static void writes(Database database, RelayUnderTest relay, Map<UUID, Long> intended) throws Exception {
        try (Connection connection = database.asOwner()) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (int i = 0; i < PER_SECOND * SECONDS; i++) {
                long due = start + i * 1_000_000_000L / PER_SECOND;
                Waiting.untilNanos(due);
                FundArrivalChanged entry = Entries.verified();
                Entries.append(connection, Topics.FUND_ARRIVALS, entry);
                long late = Math.max(0, System.nanoTime() - due);
                intended.put(entry.id(), Math.max(due + late, due));
                connection.commit();
                relay.wake();
            }
        }
        Waiting.until(intended::isEmpty);
    }

    /** As a service has it. */
    private static AgroalDataSource pool(Database database) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(database.url())
                                .principal(new NamePrincipal(database.owner()))
                                .credential(new SimplePassword(database.owner())))));
    }

    /** The least: a record produced and consumed, a row upserted. */
    private static final class Raw implements AutoCloseable {
        private final KafkaProducer<String, byte[]> producer;
        private final KafkaConsumer<String, byte[]> consumer;
        private final Connection connection;

        Raw(Servers servers, Database database) throws Exception {
            Map<String, Object> client = Map.of("bootstrap.servers", servers.bootstrap());
            try (Admin admin = Admin.create(client)) {
                admin.createTopics(List.of(new NewTopic(RAW_TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", servers.bootstrap(), "acks", "all", "linger.ms", 0),
                    new StringSerializer(),
                    new ByteArraySerializer());
            consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer());
            TopicPartition partition = new TopicPartition(RAW_TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            consumer.position(partition);
            connection = database.asOwner();
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE raw (id uuid PRIMARY KEY, payload json NOT NULL)");
            }
            connection.setAutoCommit(false);
        }

        /** Produce → consume, and upsert → commit, at the same rate as ours. */
        Histogram[] round() throws SQLException {
            Histogram heard = new Histogram(HIGHEST, 3);
            Histogram kept = new Histogram(HIGHEST, 3);
            long start = System.nanoTime();
            for (int i = 0; i < PER_SECOND * SECONDS; i++) {
                long due = start + i * 1_000_000_000L / PER_SECOND;
                Waiting.untilNanos(due);
                FundArrivalChanged entry = Entries.verified();
                byte[] json = EventCodec.write(entry);
                long sending = System.nanoTime();
                var unused =
                        producer.send(new ProducerRecord<>(RAW_TOPIC, entry.id().toString(), json));
                await(entry.id().toString());
                long arrived = System.nanoTime();
                upsert(entry.id(), json);
                heard.recordValue(arrived - sending);
                kept.recordValue(System.nanoTime() - arrived);
            }
            return new Histogram[] {heard, kept};
        }

        private void await(String key) {
            while (true) {
                for (ConsumerRecord<String, byte[]> one : consumer.poll(Duration.ofSeconds(1))) {
                    if (key.equals(one.key())) {
                        return;
                    }
                }
            }
        }

        private void upsert(UUID id, byte[] json) throws SQLException {
            String sql =
                    "INSERT INTO raw VALUES (?, ?::json) ON CONFLICT (id) DO UPDATE SET payload = excluded.payload";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, id);
                statement.setString(2, new String(json, StandardCharsets.UTF_8));
                statement.executeUpdate();
            }
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            producer.close();
            consumer.close();
            connection.close();
        }
    }
}
