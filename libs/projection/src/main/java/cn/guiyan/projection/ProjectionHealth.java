package cn.guiyan.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says how the projection is. It is always up: without Kafka the views are older, but still worth serving, and they say how old they
 * are.
 */
@Readiness
@ApplicationScoped
class ProjectionHealth implements HealthCheck {
    private final ProjectionState state;

    @Inject
    ProjectionHealth(ProjectionState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        Freshness freshness = state.freshness();
        HealthCheckResponseBuilder health = HealthCheckResponse.named("projection")
                .up()
                .withData("running", state.running())
                .withData("connected", state.connected())
                .withData("asOf", freshness.asOf().toString())
                .withData("lagMillis", freshness.lagMillis())
                .withData("parked", state.parked());
        String failure = state.failure();
        if (failure != null) {
            health.withData("failure", failure);
        }
        return health.build();
    }
}
