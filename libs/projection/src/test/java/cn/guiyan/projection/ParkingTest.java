package cn.guiyan.projection;

import static cn.guiyan.projection.Owner.chamber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkingTest {
    private static final UUID BAD = UUID.fromString("01900000-0000-7000-8000-00000000000b");

    private final Owner owner = new Owner(EmbeddedBroker.bootstrapServers());
    private Database database;
    private Reader reader;

    @BeforeEach
    void fresh() throws Exception {
        owner.withTopic(1);
        database = Reader.views("parking");
        reader = new Reader(database, EmbeddedBroker.bootstrapServers());
    }

    @AfterEach
    void close() {
        reader.close();
        owner.close();
    }

    @Test
    void whatTheDatabaseRefusesParksItsKeyOnlyAndALaterVersionHealsIt() {
        List<ChamberChanged> batch = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            batch.add(chamber(UUID.randomUUID(), 0, "chamber " + i));
        }
        batch.add(50, chamber(BAD, 0, "poison"));
        owner.publish(batch);
        reader.start();
        await().until(() -> reader.rows() == 100);
        await().until(() -> reader.state.parked() == 1);
        assertThat(reader.ask("SELECT error FROM views.parked")).contains("check constraint");
        assertThat(reader.ask("SELECT version FROM views.applied WHERE key = '" + BAD + "'"))
                .isNull();
        owner.publish(chamber(BAD, 1, "poison"));
        await().until(() -> "1".equals(reader.ask("SELECT version FROM views.parked")));
        owner.publish(chamber(BAD, 2, "healthy"));
        await().until(() -> reader.state.parked() == 0);
        assertThat(reader.name(BAD)).isEqualTo("healthy");
        assertThat(reader.ask("SELECT count(*) FROM views.parked")).isEqualTo("0");
    }

    @Test
    void whatCannotBeReadIsParkedAndTheOthersGoOn() {
        reader.start();
        owner.raw(BAD, 0, "chamber.changed.v1", "{not json");
        owner.publish(chamber(UUID.randomUUID(), 0, "next"));
        await().until(() -> reader.rows() == 1);
        await().until(() -> reader.state.parked() == 1);
        assertThat(reader.ask("SELECT convert_from(value, 'UTF8') FROM views.parked"))
                .isEqualTo("{not json");
    }

    @Test
    void anOperatorsRetryAppliesWhatCanBeAppliedNow() throws Exception {
        reader.projection.naming = name -> {
            throw new IllegalStateException("a mistake in an applier");
        };
        reader.start();
        owner.publish(chamber(BAD, 3, "good after all"));
        await().until(() -> reader.state.parked() == 1);
        assertThat(retry(reader)).isEqualTo(1);
        reader.projection.naming = name -> name;
        assertThat(retry(reader)).isZero();
        assertThat(reader.name(BAD)).isEqualTo("good after all");
        assertThat(reader.heard).flatMap(ProjectionAdvanced::events).hasSize(1);
    }

    @Test
    void aRetryHealsWhatAnotherReplicaHasParkedAndThatOneHearsOfIt() throws Exception {
        ChamberProjection sound = new ChamberProjection();
        BatchWriter other = new BatchWriter(
                cn.guiyan.projection.Database.serving(Reader.source(database, database.owner())),
                sound,
                new Appliers(sound.appliers()));
        other.retryParked();
        assertThat(other.parked()).isZero();
        reader.projection.naming = name -> {
            throw new IllegalStateException("a mistake in an applier");
        };
        reader.start();
        owner.publish(chamber(BAD, 3, "good after all"));
        await().until(() -> reader.state.parked() == 1);

        other.retryParked();
        assertThat(other.parked()).isZero();
        assertThat(reader.name(BAD)).isEqualTo("good after all");
        assertThat(reader.ask("SELECT count(*) FROM views.parked")).isEqualTo("0");
        await().until(() -> reader.state.parked() == 0);
    }

    @Test
    void aRestartRetries() {
        reader.projection.naming = name -> "poison";
        reader.start();
        owner.publish(chamber(BAD, 0, "good"));
        await().until(() -> reader.state.parked() == 1);
        reader.close();
        try (Reader mended = new Reader(database, EmbeddedBroker.bootstrapServers()).start()) {
            await().until(() -> "good".equals(mended.name(BAD)));
            await().until(() -> mended.state.parked() == 0);
        }
    }

    private static int retry(Reader reader) throws Exception {
        return reader.loop.retryParked().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
