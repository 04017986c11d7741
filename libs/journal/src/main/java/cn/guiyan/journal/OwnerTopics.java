package cn.guiyan.journal;

import cn.guiyan.events.EventCodec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The owner's topics, created when they are missing; what an operator has set on an existing one stays. What was replaced or erased is gone from a
 * topic within a week and a bit, and a reader that was away for a month still hears of an erasure.
 */
final class OwnerTopics {
    private static final Map<String, String> SETTINGS = Map.of(
            "cleanup.policy", "compact",
            "max.compaction.lag.ms", Long.toString(Duration.ofDays(7).toMillis()),
            "delete.retention.ms", Long.toString(Duration.ofDays(30).toMillis()));

    private OwnerTopics() {}

    /** The topics of every event that the owner publishes. */
    static List<String> of(String owner) {
        return EventCodec.EVENTS.stream()
                .map(EventCodec::topic)
                .filter(topic -> topic.startsWith("guiyan." + owner + "."))
                .distinct()
                .sorted()
                .toList();
    }

    static void ensure(RelaySettings settings) throws InterruptedException {
        Map<String, Object> client = Map.of(
                "bootstrap.servers",
                settings.bootstrapServers(),
                "default.api.timeout.ms",
                (int) settings.deliveryTimeout().toMillis(),
                "request.timeout.ms",
                (int) settings.deliveryTimeout().toMillis() / 2);
        try (Admin admin = Admin.create(client)) {
            long patience = settings.deliveryTimeout().toMillis();
            Set<String> existing = admin.listTopics().names().get(patience, TimeUnit.MILLISECONDS);
            List<NewTopic> missing = settings.topics().stream()
                    .filter(topic -> !existing.contains(topic))
                    .map(topic -> new NewTopic(topic, settings.partitions(), settings.replication()).configs(SETTINGS))
                    .toList();
            admin.createTopics(missing).all().get(patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("cannot create the topics", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("cannot create the topics in time", e);
        }
    }
}
