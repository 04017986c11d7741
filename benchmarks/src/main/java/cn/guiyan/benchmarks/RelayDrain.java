package cn.guiyan.benchmarks;

import cn.guiyan.benchmarks.Servers.Database;
import cn.guiyan.events.EventCodec;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.journal.RelayUnderTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** S1: how fast the relay empties a journal. */
final class RelayDrain implements Figure {
    static final int ENTRIES = 50_000;
    static final int WARM_UPS = 15;
    private static final String OWNER = "bench_drain";

    @Override
    public String id() {
        return "S1";
    }

    @Override
    public String question() {
        return "relay drain ÷ plain producer loop, same records, acks=all; goal ≥ 0.7";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        String topic = RelayUnderTest.topic(OWNER);
        servers.dropTopic(topic);
        Database database = servers.database(OWNER, "classpath:db/journal");
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        try (Paused services = servers.pauseServices();
                RelayUnderTest relay = new RelayUnderTest(
                        OWNER, database.url(), database.owner(), database.owner(), servers.bootstrap());
                Connection connection = database.asOwner();
                KafkaProducer<String, byte[]> producer = producer(servers)) {
            for (int i = 0; i < WARM_UPS; i++) {
                drain(relay, connection, topic, ENTRIES);
                loop(producer, topic, ENTRIES);
            }
            for (int round = 0; round < rounds; round++) {
                ours[round] = drain(relay, connection, topic, ENTRIES);
                bare[round] = loop(producer, topic, ENTRIES);
            }
        }
        return List.of(Measured.of("S1", "records/s", ours, bare));
    }

    /** Entries a second, from their commit to the cursor's last move. */
    static double drain(RelayUnderTest relay, Connection connection, String topic, int entries) throws Exception {
        Waiting.until(relay::isLeading);
        long before = relay.published();
        Entries.fill(connection, topic, entries);
        long start = System.nanoTime();
        relay.wake();
        Waiting.until(() -> relay.published() >= before + entries);
        return entries / Waiting.secondsSince(start);
    }

    private static double loop(KafkaProducer<String, byte[]> producer, String topic, int entries) throws Exception {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(entries);
        for (int i = 0; i < entries; i++) {
            records.add(record(topic, Entries.verified()));
        }
        List<Future<RecordMetadata>> sent = new ArrayList<>(entries);
        long start = System.nanoTime();
        for (ProducerRecord<String, byte[]> one : records) {
            sent.add(producer.send(one));
        }
        for (Future<RecordMetadata> one : sent) {
            one.get();
        }
        return entries / Waiting.secondsSince(start);
    }

    /** As the relay sends it, headers included. */
    private static ProducerRecord<String, byte[]> record(String topic, FundArrivalChanged entry) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, entry.id().toString(), EventCodec.write(entry));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        OWNER + "-" + entry.version(),
                        "ce_type",
                        EventCodec.type(FundArrivalChanged.class),
                        "ce_source",
                        "guiyan/" + OWNER,
                        "ce_time",
                        String.valueOf(entry.verifiedAt()),
                        "aggregate-version",
                        Long.toString(entry.version()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static KafkaProducer<String, byte[]> producer(Servers servers) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", servers.bootstrap(), "acks", "all", "linger.ms", 0, "batch.size", 262_144),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
