package cn.guiyan.projection;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;

/** The projection in figures. */
@Singleton
class ProjectionMetrics implements MeterBinder {
    private final ProjectionState state;

    @Inject
    ProjectionMetrics(ProjectionState state) {
        this.state = state;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("guiyan.projection.lag.millis", state, s -> s.freshness().lagMillis())
                .description("Age of the views, in milliseconds; 0 when nothing is missing")
                .register(registry);
        Gauge.builder("guiyan.projection.parked", state, ProjectionState::parked)
                .description("Keys whose newest record cannot be applied")
                .register(registry);
        counter(registry, "applied", "Aggregates brought to a newer version or erased", ProjectionState::applied);
        counter(registry, "skipped", "Aggregates that had that version already", ProjectionState::skipped);
        counter(registry, "ignored", "Records of a type that nobody here wants", ProjectionState::ignored);
    }

    private void counter(
            MeterRegistry registry, String name, String description, ToDoubleFunction<ProjectionState> value) {
        FunctionCounter.builder("guiyan.projection." + name, state, value)
                .description(description)
                .register(registry);
    }
}
