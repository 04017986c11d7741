package cn.guiyan.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import cn.guiyan.testing.EmbeddedBroker;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the owners publish, as they do it. */
public final class Owners {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedBroker.bootstrapServers(), "linger.ms", "0"),
            new StringSerializer(),
            new ByteArraySerializer());

    private Owners() {}

    /** Publishes an aggregate's new state. */
    public static <E extends Event> E publish(E event) {
        send(event, EventCodec.write(event));
        return event;
    }

    /** Publishes something of that event's type and version that no reader understands. */
    public static void publishNonsense(Event event) {
        send(event, "{\"id\": not JSON".getBytes(UTF_8));
    }

    /** Erases an aggregate. */
    public static void erase(Event event) {
        ProducerRecord<String, byte[]> tombstone = new ProducerRecord<>(
                EventCodec.topic(event.getClass()), event.id().toString(), null);
        tombstone
                .headers()
                .add("aggregate-version", Long.toString(event.version() + 1).getBytes(UTF_8));
        await(tombstone);
    }

    /** What a reader sends to see these. */
    public static String token(Event... events) {
        return Arrays.stream(events)
                .map(event -> EventCodec.topic(event.getClass()) + ":" + event.id() + ":" + event.version())
                .collect(Collectors.joining(","));
    }

    private static void send(Event event, byte[] json) {
        ProducerRecord<String, byte[]> kafka = new ProducerRecord<>(
                EventCodec.topic(event.getClass()), event.id().toString(), json);
        kafka.headers().add("ce_type", EventCodec.type(event.getClass()).getBytes(UTF_8));
        kafka.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        kafka.headers().add("aggregate-version", Long.toString(event.version()).getBytes(UTF_8));
        await(kafka);
    }

    private static void await(ProducerRecord<String, byte[]> kafka) {
        try {
            PRODUCER.send(kafka).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot publish to " + kafka.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
