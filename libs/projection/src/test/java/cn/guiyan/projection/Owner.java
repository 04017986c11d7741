package cn.guiyan.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.ChamberChanged;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes chambers as their owner does: each call is one Kafka transaction. */
final class Owner implements AutoCloseable {
    private final String bootstrap;
    private final KafkaProducer<String, byte[]> producer;

    Owner(String bootstrap) {
        this.bootstrap = bootstrap;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "transactional.id", "owner-" + UUID.randomUUID()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** The topic anew and empty. */
    Owner withTopic(int partitions) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            if (admin.listTopics().names().get().contains(Topics.CHAMBERS)) {
                admin.deleteTopics(List.of(Topics.CHAMBERS)).all().get();
            }
            admin.createTopics(List.of(new NewTopic(Topics.CHAMBERS, partitions, (short) 1)
                            .configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        producer.initTransactions();
        return this;
    }

    static ChamberChanged chamber(UUID id, long version, String name) {
        return new ChamberChanged(id, version, name, "310000", "PROVINCE", null, "330300", Origin.SYNTHETIC);
    }

    void publish(ChamberChanged... chambers) {
        publish(List.of(chambers));
    }

    void publish(List<ChamberChanged> chambers) {
        send(chambers.stream()
                .map(c -> kafka(c.id().toString(), c.version(), "chamber.changed.v1", EventCodec.write(c)))
                .toList());
    }

    void tombstone(UUID id, long version) {
        send(List.of(kafka(id.toString(), version, null, null)));
    }

    /** Anything under any type. */
    void raw(UUID id, long version, String type, String value) {
        send(List.of(kafka(id.toString(), version, type, value.getBytes(UTF_8))));
    }

    private void send(List<ProducerRecord<String, byte[]>> batch) {
        producer.beginTransaction();
        for (ProducerRecord<String, byte[]> one : batch) {
            var unused = producer.send(one);
        }
        producer.commitTransaction();
    }

    private static ProducerRecord<String, byte[]> kafka(
            String key, long version, @Nullable String type, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> kafka = new ProducerRecord<>(Topics.CHAMBERS, key, value);
        kafka.headers().add("aggregate-version", Long.toString(version).getBytes(UTF_8));
        if (type != null) {
            kafka.headers().add("ce_type", type.getBytes(UTF_8));
        }
        return kafka;
    }

    @Override
    public void close() {
        producer.close();
    }
}
