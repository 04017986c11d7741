package cn.guiyan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.guiyan.journal.RelayState.Role;
import cn.guiyan.testing.EmbeddedBroker;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A relay that the database does not let in, or answers no more, does not look like one that waits for its turn. */
class RelayWithoutDatabaseTest {
    private final UUID key = UUID.randomUUID();

    @Test
    void whoCannotKeepTheLeadSaysSoAndWhatWaitsGrowsOlder() throws Exception {
        Owner owner = Owner.create("shut", "127.0.0.1:1");
        owner.write(key, 0, 4);
        try (Running relay = new Running(owner)) {
            await().until(() -> relay.state.role() == Role.LEADING && relay.state.lag() == 5);
            assertThat(relay.state.leading()).isEqualTo(1);
            shut(owner);
            try {
                await().until(() -> relay.state.role() == Role.FAILING);
                assertThat(relay.state.leading()).isZero();
                assertThat(relay.problem()).isNotEmpty();
                assertThat(relay.state.lag()).isEqualTo(5);
                double age = relay.state.oldestSeconds();
                assertThat(age).isPositive();
                await().until(() -> relay.state.oldestSeconds() > age + 1);
                assertThat(relay.state.role()).isEqualTo(Role.FAILING);
            } finally {
                administer(
                        owner, "ALTER ROLE %s LOGIN".formatted(owner.database().owner()));
            }
            await().until(() -> relay.state.role() == Role.LEADING);
        }
    }

    @Test
    void whoWaitsForItsTurnHasNothingToComplainOf() throws Exception {
        Owner owner = Owner.create("turn", EmbeddedBroker.bootstrapServers());
        try (Running first = new Running(owner)) {
            await().until(() -> first.state.role() == Role.LEADING);
            shut(owner);
            await().until(() -> first.state.role() == Role.FAILING);
            administer(owner, "ALTER ROLE %s LOGIN".formatted(owner.database().owner()));
            await().until(() -> first.state.role() == Role.LEADING);
            try (Running second = new Running(owner)) {
                await().until(() -> second.state.role() == Role.STANDBY);
                assertThat(second.problem()).isEmpty();
                assertThat(second.state.leading() + first.state.leading()).isEqualTo(1);
            }
            owner.write(key, 0, 2);
            first.wake();
            try (Topic topic = new Topic(owner)) {
                topic.awaitAll(Map.of(key, 2L));
            }
            await().until(() -> first.problem().isEmpty());
        }
    }

    @Test
    @Timeout(20)
    void aConnectionThatFallsSilentIsGivenUp() throws Exception {
        Owner owner = Owner.create("silent", EmbeddedBroker.bootstrapServers());
        RelaySettings impatient = owner.settings(Duration.ofMillis(500), Duration.ofMillis(100));
        try (Connection connection = impatient.connect();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT pg_sleep(25)"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).startsWith("08"));
        }
    }

    /** Nobody comes in as the relay does, and who is in is put out. */
    private static void shut(Owner owner) throws SQLException {
        administer(owner, "ALTER ROLE %s NOLOGIN".formatted(owner.database().owner()));
        administer(
                owner,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%s'"
                        .formatted(owner.database().owner()));
    }

    private static void administer(Owner owner, String sql) throws SQLException {
        try (Connection connection = owner.database().asAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
