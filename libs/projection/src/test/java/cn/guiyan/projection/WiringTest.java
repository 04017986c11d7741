package cn.guiyan.projection;

import static cn.guiyan.projection.Owner.chamber;
import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.events.Topics;
import cn.guiyan.projection.RebuildJob.Status;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "wired"))
class WiringTest {
    @Inject
    WiredProjection projection;

    @Inject
    ProjectionAdmin admin;

    @Inject
    Consistency consistency;

    @Test
    void aServiceSuppliesAProjectionAndTheRestIsHere() throws Exception {
        UUID id = UUID.randomUUID();
        try (Owner owner = new Owner(EmbeddedBroker.bootstrapServers()).withTopic(2)) {
            owner.publish(chamber(id, 7, "wired"));
            String token = Topics.CHAMBERS + ":" + id + ":7";
            assertThat(QuarkusTransaction.requiringNew().call(() -> consistency.await(token, Duration.ofSeconds(20))))
                    .isTrue();
            await().until(() -> projection.heard().stream()
                    .anyMatch(advanced -> advanced.events().stream()
                            .anyMatch(event -> event.id().equals(id))));
            await().until(() -> admin.state().freshness().lagMillis() == 0);

            assertThat(get("/q/health/ready").asString())
                    .contains("\"projection\"", "\"lagMillis\": 0", "\"parked\": 0", "\"connected\": true");
            assertThat(get("/q/metrics").asString())
                    .contains(
                            "guiyan_projection_lag_millis 0.0",
                            "guiyan_projection_parked 0.0",
                            "guiyan_projection_applied_total",
                            "guiyan_projection_skipped_total",
                            "guiyan_projection_ignored_total");

            assertThat(admin.retryParked().toCompletableFuture().get(10, TimeUnit.SECONDS))
                    .isZero();
            long heard = elsewhere();
            assertThat(admin.rebuild(false).status()).isEqualTo(Status.RUNNING);
            await().until(() -> admin.rebuildJob().orElseThrow().status() != Status.RUNNING);
            RebuildJob job = admin.rebuildJob().orElseThrow();
            assertThat(job.error()).isNull();
            assertThat(job.startedAt()).isEqualTo(ServiceClock.NOW);
            assertThat(Objects.requireNonNull(job.report()).switched()).isTrue();
            await().until(() -> elsewhere() > heard);
            owner.publish(chamber(id, 8, "after the switch"));
            assertThat(consistency.await(Topics.CHAMBERS + ":" + id + ":8", Duration.ofSeconds(20)))
                    .isTrue();
        }
    }

    private long elsewhere() {
        return projection.heard().stream().filter(ProjectionAdvanced::elsewhere).count();
    }
}
