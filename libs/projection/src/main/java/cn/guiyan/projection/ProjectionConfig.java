package cn.guiyan.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Configuration of the projection. */
@ConfigMapping(prefix = "guiyan.projection")
public interface ProjectionConfig {
    /** Whether this process takes part in reading; the views are served from the tables either way. */
    @WithDefault("true")
    boolean enabled();

    /** Kafka consumer group that the replicas share; default is the projection's name. */
    Optional<String> group();

    /**
     * A name for this replica that outlives its process. A replica killed and started again under its name goes on at once, instead of
     * after the session timeout. Two replicas must never share one.
     */
    Optional<String> instance();

    /** Database role that is granted to read the views. */
    @WithDefault("${quarkus.datasource.username}")
    String appRole();

    /** Most records in one transaction. */
    @WithDefault("5000")
    int batchSize();

    /** Longest time one look for records takes when there are none; records are delivered at once whatever it is. */
    @WithDefault("500ms")
    Duration poll();

    /** Wait after a failure; doubled with each further one, up to five seconds. */
    @WithDefault("200ms")
    Duration retryBackoff();

    /** Silence after which the group gives a replica's partitions to another; the broker's minimum is 6 s. */
    @WithDefault("6s")
    Duration sessionTimeout();

    /** A rebuild that gets no record for so long, while it knows that there are more, gives up. */
    @WithDefault("1m")
    Duration rebuildStall();

    /** These settings for a projection of that name. */
    default ProjectionSettings settings(String projection, Map<String, Object> kafka) {
        return new ProjectionSettings(
                kafka,
                group().orElse(projection),
                instance(),
                appRole(),
                batchSize(),
                poll(),
                retryBackoff(),
                sessionTimeout(),
                rebuildStall());
    }
}
