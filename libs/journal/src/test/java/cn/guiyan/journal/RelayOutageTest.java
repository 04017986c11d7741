package cn.guiyan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.testing.EmbeddedBroker;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayOutageTest {
    /** {@code -Dguiyan.outage=PT1M} for as long as an operator takes. */
    private static final Duration OUTAGE = Duration.parse(System.getProperty("guiyan.outage", "PT6S"));

    private final String cluster = Uuid.randomUuid().toString();
    private final int port = freePort();
    private final int controller = freePort();
    private final UUID key = UUID.randomUUID();

    @TempDir
    Path logs;

    @Test
    @Tag("D1")
    void aBrokerThatIsAwayDelaysAndLosesNothing() throws Exception {
        EmbeddedKafkaBroker broker = broker();
        Owner owner = Owner.create("outage", EmbeddedBroker.address(broker));
        try (Running relay = new Running(owner)) {
            owner.write(key, 0, 9);
            try (Topic topic = new Topic(owner)) {
                topic.awaitAll(Map.of(key, 9L));
            }
            broker.close();
            owner.write(key, 10, 19);
            relay.wake();
            await().atMost(OUTAGE.plusSeconds(20))
                    .until(() -> relay.state.lag() == 10 && relay.state.oldestSeconds() > OUTAGE.toSeconds());
            assertThat(relay.problem()).isNotEmpty();
            assertThat(relay.state.role()).isEqualTo(RelayState.Role.LEADING);

            broker = broker();
            try (Topic topic = new Topic(owner)) {
                topic.awaitAll(Map.of(key, 19L));
            }
            await().until(() -> relay.state.lag() == 0 && relay.problem().isEmpty());
        } finally {
            broker.close();
        }
    }

    @Test
    @Tag("D1")
    void anOutageBetweenPagesRepeatsNoneThatWasSent() throws Exception {
        EmbeddedKafkaBroker broker = broker();
        Owner owner = Owner.create("between", EmbeddedBroker.address(broker));
        long last = 4 * Owner.PAGE - 1L;
        owner.write(key, 0, last);
        AtomicInteger pages = new AtomicInteger();
        CrashPoint.Observer outage = point -> {
            if (point == CrashPoint.AFTER_CURSOR && pages.incrementAndGet() == 2) {
                broker.close();
            }
        };
        try (Running relay = new Running(owner, outage)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> !relay.problem().isEmpty());
            EmbeddedKafkaBroker again = broker();
            try (Topic topic = new Topic(owner)) {
                topic.awaitAll(Map.of(key, last));
                assertThat(topic.records()).hasSize(4 * Owner.PAGE);
                assertThat(owner.ask("SELECT epoch FROM journal.relay_cursor"))
                        .as("the relay went on as it was")
                        .isEqualTo(1);
            } finally {
                again.close();
            }
        }
    }

    @Test
    void aRelayThatStartsBeforeTheBrokerWaitsForIt() throws Exception {
        Owner owner = Owner.create("early", "127.0.0.1:" + port);
        owner.write(key, 0, 4);
        try (Running relay = new Running(owner)) {
            await().until(() -> relay.state.lag() == 5 && !relay.problem().isEmpty());
            EmbeddedKafkaBroker broker = broker();
            try (Topic topic = new Topic(owner)) {
                topic.awaitAll(Map.of(key, 4L));
            } finally {
                broker.close();
            }
        }
    }

    private EmbeddedKafkaBroker broker() {
        return new EmbeddedKafkaBroker()
                .withNodeId(1)
                .withClusterId(cluster)
                .withKafkaHost("127.0.0.1")
                .withKafkaPort(port)
                .withControllerPort(controller)
                .withAdditionalProperties(properties -> {
                    properties.put("log.dirs", logs.toString());
                    // Else the broker's next life waits nine seconds for the end of the one before.
                    properties.put("broker.session.timeout.ms", "1000");
                    properties.put("broker.heartbeat.interval.ms", "200");
                    properties.put("transaction.state.log.num.partitions", "1");
                    properties.put("log.cleaner.dedupe.buffer.size", "4194304");
                })
                .withDeleteLogDirsOnClose(false)
                .start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
