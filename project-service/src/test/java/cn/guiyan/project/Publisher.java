package cn.guiyan.project;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import cn.guiyan.testing.EmbeddedBroker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes an event as its owner's relay would. */
public final class Publisher {
    private Publisher() {}

    /** Sends one event, or with null its aggregate's tombstone, and waits for the broker's acknowledgement. */
    public static void publish(String topic, Event event, byte @Nullable [] value) throws Exception {
        ensure(topic);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, event.id().toString(), value);
            record.headers()
                    .add("ce_type", EventCodec.type(event.getClass()).getBytes(StandardCharsets.UTF_8))
                    .add("aggregate-version", Long.toString(event.version()).getBytes(StandardCharsets.UTF_8));
            producer.send(record).get();
        }
    }

    private static void ensure(String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
            }
        }
    }
}
