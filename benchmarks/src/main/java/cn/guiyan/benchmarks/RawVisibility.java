package cn.guiyan.benchmarks;

import cn.guiyan.benchmarks.Servers.Database;
import cn.guiyan.events.EventCodec;
import cn.guiyan.events.project.FundArrivalChanged;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;

/** The least that makes a write visible elsewhere: a record produced and consumed, a row upserted. */
final class RawVisibility implements AutoCloseable {
    private static final String TOPIC = "guiyan.bench.raw";

    private final KafkaProducer<Integer, byte[]> producer;
    private final KafkaConsumer<Integer, byte[]> consumer;
    private final Connection connection;

    RawVisibility(Servers servers, Database database) throws Exception {
        servers.dropTopic(TOPIC);
        Map<String, Object> client = Map.of("bootstrap.servers", servers.bootstrap());
        try (Admin admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrap(), "acks", "all", "linger.ms", 0),
                new IntegerSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(client, new IntegerDeserializer(), new ByteArrayDeserializer());
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
        connection = database.asOwner();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE raw (id uuid PRIMARY KEY, payload json NOT NULL)");
        }
        connection.setAutoCommit(false);
    }

    /** How long from producing to consuming, and from upserting to the answer to its commit. */
    record Parts(Histogram heard, Histogram kept) {}

    Parts round() {
        Schedule sends = Schedule.start();
        Schedule upserts = sends.between();
        Executor threads = work -> new Thread(work).start();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> produce(sends), threads),
                        CompletableFuture.runAsync(() -> consume(sends), threads),
                        CompletableFuture.runAsync(() -> upsert(upserts), threads))
                .join();
        return new Parts(sends.histogram(), upserts.histogram());
    }

    private void produce(Schedule sends) {
        for (int i = 0; i < sends.ticks().size(); i++) {
            byte[] json = EventCodec.write(Entries.verified());
            sends.ticks().get(i).await();
            var unused = producer.send(new ProducerRecord<>(TOPIC, i, json));
        }
    }

    private void consume(Schedule sends) {
        int left = sends.ticks().size();
        while (left > 0) {
            for (ConsumerRecord<Integer, byte[]> one : consumer.poll(Duration.ofSeconds(1))) {
                sends.ticks().get(one.key()).ended(System.nanoTime());
                left--;
            }
        }
    }

    private void upsert(Schedule upserts) {
        for (Schedule.Tick tick : upserts.ticks()) {
            FundArrivalChanged entry = Entries.verified();
            byte[] json = EventCodec.write(entry);
            tick.await();
            upsert(entry.id(), json);
            tick.ended(System.nanoTime());
        }
    }

    private void upsert(UUID id, byte[] json) {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO raw VALUES (?, ?::json) ON CONFLICT (id) DO UPDATE SET payload = excluded.payload")) {
            statement.setObject(1, id);
            statement.setString(2, new String(json, StandardCharsets.UTF_8));
            statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        consumer.close();
        connection.close();
    }
}
