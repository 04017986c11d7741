package cn.guiyan.testing;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.util.Properties;

/** One Kafka broker (KRaft) per JVM, shared by the class loaders of several Quarkus applications. */
public final class EmbeddedBroker {
    private static final String BOOTSTRAP = "guiyan.testing.kafka.bootstrap";

    private EmbeddedBroker() {}

    /** Bootstrap servers of the shared broker, which starts with the first call. */
    public static String bootstrapServers() {
        synchronized (System.getProperties()) {
            String known = System.getProperty(BOOTSTRAP);
            if (known != null) {
                return known;
            }
            EmbeddedKafkaBroker broker = start();
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-embedded-kafka"));
            String bootstrap = address(broker);
            System.setProperty(BOOTSTRAP, bootstrap);
            return bootstrap;
        }
    }

    /** A broker of the caller's own, for tests that stop it. */
    public static EmbeddedKafkaBroker start() {
        return new EmbeddedKafkaBroker()
                .withNodeId(1)
                .withKafkaHost("127.0.0.1")
                .withAdditionalProperties(EmbeddedBroker::settings)
                .withDeleteLogDirsOnClose(true)
                .start();
    }

    /** Host and port of a broker, as clients want them. */
    public static String address(EmbeddedKafkaBroker broker) {
        String listeners = broker.getAdvertisedListeners();
        return listeners.substring(listeners.indexOf("://") + 3);
    }

    private static void settings(Properties properties) {
        properties.put("auto.create.topics.enable", "false");
        properties.put("group.initial.rebalance.delay.ms", "0");
        properties.put("offsets.topic.num.partitions", "3");
        properties.put("transaction.state.log.num.partitions", "3");
        properties.put("log.cleaner.dedupe.buffer.size", "4194304");
    }
}
