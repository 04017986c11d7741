package cn.guiyan.journal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the journal and its relay. */
@ConfigMapping(prefix = "guiyan.journal")
public interface JournalConfig {
    /** The owner's short name, such as {@code merchant}: its topics are {@code guiyan.<owner>.…}. Never changed. */
    String owner();

    /** Whether this replica may run the relay. */
    @WithDefault("true")
    boolean relay();

    /** Entries of one Kafka transaction at most. */
    @WithDefault("5000")
    int batchSize();

    /** How often the relay looks without having been woken; also its heartbeat. */
    @WithDefault("1s")
    Duration poll();

    /**
     * Time from one batch to the next for each entry of the one before, up to {@link #longestPace}: the more is written, the more transactions
     * share a Kafka transaction, whose cost is not theirs alone. The first change after a pause does not wait.
     */
    @WithDefault("10ms")
    Duration pace();

    /** The longest that a change waits for others under load. */
    @WithDefault("50ms")
    Duration longestPace();

    /**
     * PostgreSQL ends the session of a relay that was paused for so long, and another replica takes over. More than four times the delivery
     * timeout, for which a relay may wait for Kafka without a word to PostgreSQL.
     */
    @WithDefault("30s")
    Duration sessionTimeout();

    /** How long a record may take to be acknowledged before the batch is tried again. */
    @WithDefault("6s")
    Duration deliveryTimeout();

    /** Partitions of a topic when it is created. */
    @WithDefault("3")
    int partitions();

    /** Copies of a topic when it is created. */
    @WithDefault("1")
    short replication();

    /** Largest record in bytes; an entry above it parks its key. */
    @WithDefault("1000000")
    int maxRecordBytes();
}
