package cn.guiyan.projection;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs the service's {@link Projection} from start to shutdown. */
@ApplicationScoped
class ProjectionRuntime {
    private final ProjectionConfig config;
    private final Instance<Projection> projections;
    private final Map<String, Object> kafka;
    private final AgroalDataSource system;
    private final Event<ProjectionAdvanced> advanced;
    private final ProjectionState state = new ProjectionState(Clock.systemUTC());
    private final Commits commits = new Commits();
    private @Nullable ProjectionLoop loop;

    @Inject
    ProjectionRuntime(
            ProjectionConfig config,
            Instance<Projection> projections,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @DataSource("system") AgroalDataSource system,
            Event<ProjectionAdvanced> advanced) {
        this.config = config;
        this.projections = projections;
        this.kafka = kafka;
        this.system = system;
        this.advanced = advanced;
    }

    void start(@Observes StartupEvent event) {
        if (!projections.isResolvable()) {
            return;
        }
        Projection projection = projections.get();
        ProjectionSettings settings = config.settings(projection.name(), kafka);
        new ViewsSchema(system, projection.migrations(), settings.appRole()).migrate(Database.VIEWS);
        if (config.enabled()) {
            Announcer announcer = new Announcer(state, commits, advanced::fire);
            loop = new ProjectionLoop(settings, system, projection, state, announcer, Clock.systemUTC());
            loop.start();
        }
    }

    /** Stops the consumer while the database is still there. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    /** The running loop, or null when this process does not read. */
    @Nullable
    ProjectionLoop loop() {
        return loop;
    }

    /** After the views were replaced: counts what is parked in the new ones, and tells everybody to look again. */
    void rebuilt() {
        if (loop != null) {
            loop.retryParked();
        }
        commits.signal();
        advanced.fire(ProjectionAdvanced.byOthers());
    }

    /** A rebuild of the service's projection. */
    Rebuild rebuild() {
        Projection projection = projections.get();
        return new Rebuild(config.settings(projection.name(), kafka), system, projection);
    }

    @Produces
    @Singleton
    ProjectionState state() {
        return state;
    }

    @Produces
    @Singleton
    Consistency consistency(AgroalDataSource views) {
        Set<String> topics =
                projections.isResolvable() ? new Appliers(projections.get().appliers()).topics() : Set.of();
        return new Consistency(views, topics, commits);
    }
}
