package cn.guiyan.projection;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a projection runs; {@link ProjectionConfig} explains each setting.
 *
 * @param kafka connection of the Kafka clients, at least {@code bootstrap.servers}
 * @param group Kafka consumer group
 * @param instance static member of the group
 * @param appRole database role that may read the views
 */
public record ProjectionSettings(
        Map<String, Object> kafka,
        String group,
        Optional<String> instance,
        String appRole,
        int batchSize,
        Duration poll,
        Duration retryBackoff,
        Duration sessionTimeout,
        Duration rebuildStall) {
    /** The defaults, for use without Quarkus. */
    public static ProjectionSettings of(String bootstrapServers, String group, String appRole) {
        return new ProjectionSettings(
                Map.of("bootstrap.servers", bootstrapServers),
                group,
                Optional.empty(),
                appRole,
                5000,
                Duration.ofMillis(500),
                Duration.ofMillis(200),
                Duration.ofSeconds(6),
                Duration.ofMinutes(1));
    }
}
