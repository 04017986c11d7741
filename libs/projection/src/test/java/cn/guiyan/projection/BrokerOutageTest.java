package cn.guiyan.projection;

import static cn.guiyan.projection.Owner.chamber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.testing.EmbeddedBroker;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerOutageTest {
    private final String cluster = Uuid.randomUuid().toString();
    private final int port = freePort();
    private final int controller = freePort();

    @TempDir
    Path logs;

    @Test
    void theViewsSayThatTheyGrowOldAndGoOnWithTheBroker() throws Exception {
        EmbeddedKafkaBroker broker = broker();
        String bootstrap = EmbeddedBroker.address(broker);
        try (Owner owner = new Owner(bootstrap).withTopic(1);
                Reader reader = new Reader(Reader.views("outage"), bootstrap).start()) {
            owner.publish(chamber(UUID.randomUUID(), 0, "before"));
            await().until(() -> reader.rows() == 1);
            await().until(() -> reader.state.freshness().lagMillis() == 0);
            assertThat(reader.state.connected()).isTrue();

            broker.close();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> reader.state.freshness().lagMillis() > 3000 && !reader.state.connected());
            assertThat(reader.state.running()).isTrue();
            assertThat(reader.rows()).isEqualTo(1);

            broker = broker();
            owner.publish(chamber(UUID.randomUUID(), 0, "after"));
            await().atMost(Duration.ofSeconds(30)).until(() -> reader.rows() == 2);
            await().until(() -> reader.state.freshness().lagMillis() == 0);
            assertThat(reader.projection.told).hasSize(2);
        } finally {
            broker.close();
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
                    properties.put("group.initial.rebalance.delay.ms", "0");
                    properties.put("offsets.topic.num.partitions", "1");
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
