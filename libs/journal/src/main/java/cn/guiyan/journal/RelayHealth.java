package cn.guiyan.journal;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The relay's state. An owner whose Kafka is down goes on taking writes, and so does one whose relay has no connection while the service
 * has; only a refused cursor, or a relay that has ended, makes it unready.
 */
@Readiness
@ApplicationScoped
public class RelayHealth implements HealthCheck {
    private final RelayRunner runner;

    RelayHealth(RelayRunner runner) {
        this.runner = runner;
    }

    @Override
    public HealthCheckResponse call() {
        RelayState state = runner.state();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("journal")
                .withData("role", state.role().name())
                .withData("lag", state.lag())
                .withData("oldestSeconds", Math.round(state.oldestSeconds()))
                .withData("parked", state.parked())
                .status(state.role() != RelayState.Role.REFUSED && runner.isRunning());
        String problem = state.problem();
        return (problem == null ? response : response.withData("problem", problem)).build();
    }
}
