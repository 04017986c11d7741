package cn.guiyan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EmbeddedServersTest {
    @Test
    void chineseHasTrigramsUnderTheLocale() throws SQLException {
        try (Connection admin = EmbeddedPostgresServer.database("locale").asAdministrator();
                Statement statement = admin.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            try (ResultSet rows = statement.executeQuery("SELECT cardinality(show_trgm('温州商会'))")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isPositive();
            }
        }
    }

    @Test
    void theAppRoleOwnsNothing() throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("locale").asApp();
                Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isFalse();
        }
    }

    @Test
    void theProbeReadsWhatWasSent() throws Exception {
        String bootstrap = EmbeddedBroker.bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic("probe", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>("probe", "key", new byte[] {1})).get();
        }
        try (EventProbe probe = new EventProbe(bootstrap, "probe")) {
            assertThat(probe.await(records -> records.size() == 1).get(0).key()).isEqualTo("key");
        }
    }

    @Test
    void tokensAreSignedByTheKeyThatServicesTrust() {
        assertThat(Tokens.ouhai().split("\\.")).hasSize(3);
        assertThat(Tokens.publicKey()).isNotBlank();
    }
}
