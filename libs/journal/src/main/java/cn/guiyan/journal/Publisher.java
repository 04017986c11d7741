package cn.guiyan.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends a batch in one Kafka transaction. There is one transactional id per owner: a newer publisher fences an older one, whose records then
 * reach nobody.
 */
final class Publisher implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final byte[] SPEC_VERSION = bytes("1.0");

    private final KafkaProducer<String, byte[]> producer;
    private final String owner;
    private final byte[] source;

    /**
     * Fences every other publisher of the owner. Waits for the broker at most the delivery timeout.
     *
     * @throws KafkaException when the broker cannot be had
     */
    Publisher(String bootstrapServers, String owner, Duration deliveryTimeout, int maxRecordBytes) {
        this.owner = owner;
        source = bytes("guiyan/" + owner);
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("transactional.id", "guiyan-" + owner);
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        settings.put("batch.size", 262_144);
        settings.put("buffer.memory", 67_108_864L);
        settings.put("max.request.size", maxRecordBytes);
        settings.put("max.block.ms", deliveryTimeout.toMillis());
        settings.put("delivery.timeout.ms", (int) deliveryTimeout.toMillis());
        settings.put("request.timeout.ms", (int) deliveryTimeout.toMillis() / 2);
        settings.put("reconnect.backoff.max.ms", 500);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * Sends entries, all or none.
     *
     * @throws UnsendableException when one of them can never be sent
     * @throws LostLeadershipException when a newer publisher exists
     * @throws KafkaException for anything that may pass; this publisher is of no use any more
     */
    void publish(List<Entry> entries) throws UnsendableException {
        AtomicReference<@Nullable UnsendableException> first = new AtomicReference<>();
        int sending = 0;
        try {
            producer.beginTransaction();
            // Without the broker each send would wait for itself; the first that failed has failed the transaction.
            for (; sending < entries.size() && first.get() == null; sending++) {
                Entry entry = entries.get(sending);
                var unused = producer.send(record(entry), (metadata, failure) -> {
                    if (failure != null) {
                        first.compareAndSet(null, new UnsendableException(entry, failure));
                    }
                });
            }
            producer.commitTransaction();
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new LostLeadershipException("fenced by a newer publisher", e);
        } catch (KafkaException e) {
            abort();
            // Those that the abort takes along fail as well, and later, with the same cause.
            UnsendableException culprit = first.get();
            if (culprit == null && sending < entries.size()) {
                culprit = new UnsendableException(entries.get(sending), e);
            }
            if (culprit != null && isForEver(culprit.getCause())) {
                throw culprit;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(1));
    }

    // A commit that was not answered can be neither aborted nor repeated here: the next publisher finds out by
    // initTransactions. Readers drop what
    // they have.
    private void abort() {
        try {
            producer.abortTransaction();
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new LostLeadershipException("fenced by a newer publisher", e);
        } catch (KafkaException | IllegalStateException e) {
            LOG.debugf(e, "%s: the transaction was left to the next publisher", owner);
        }
    }

    private ProducerRecord<String, byte[]> record(Entry entry) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(entry.topic(), entry.key().toString(), entry.payload());
        Headers headers = record.headers();
        headers.add("ce_specversion", SPEC_VERSION);
        headers.add("ce_id", bytes(owner + "-" + entry.id()));
        headers.add("ce_type", bytes(entry.type()));
        headers.add("ce_source", source);
        headers.add("ce_time", bytes(entry.occurredAt().toString()));
        headers.add("aggregate-version", bytes(Long.toString(entry.version())));
        if (entry.traceparent() != null) {
            headers.add("traceparent", bytes(entry.traceparent()));
        }
        return record;
    }

    private static boolean isForEver(@Nullable Throwable cause) {
        return cause instanceof RecordTooLargeException
                || cause instanceof InvalidRecordException
                || cause instanceof SerializationException;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
