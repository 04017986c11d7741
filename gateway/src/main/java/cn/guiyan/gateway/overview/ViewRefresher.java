package cn.guiyan.gateway.overview;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.events.target.LateEntryCounted;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.events.target.RankingFrozen;
import cn.guiyan.projection.ProjectionAdvanced;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Makes the overviews that people look at new as soon as something was taken in, so that no reader waits for it, and then tells the open
 * pages. Many commits in a row become one refresh.
 */
@ApplicationScoped
public class ViewRefresher {
    private static final Logger LOG = Logger.getLogger(ViewRefresher.class);

    private final OverviewCache cache;
    private final Event<ViewsChanged> changed;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "view-refresher"));
    private final AtomicBoolean due = new AtomicBoolean();

    ViewRefresher(OverviewCache cache, Event<ViewsChanged> changed) {
        this.cache = cache;
        this.changed = changed;
    }

    /** Views may read differently now. */
    public record ViewsChanged() {}

    void advanced(@Observes ProjectionAdvanced advanced) {
        boolean figures = advanced.elsewhere()
                || !advanced.erased().isEmpty()
                || advanced.events().stream()
                        .anyMatch(event -> event instanceof FundArrivalChanged
                                || event instanceof LateEntryCounted
                                || event instanceof PlanChanged
                                || event instanceof RankingFrozen);
        if (figures) {
            cache.invalidate();
        }
        // Whatever is taken in is shown somewhere: projects on a region's page, the merchants' work on its own.
        if (due.compareAndSet(false, true)) {
            worker.execute(this::makeNew);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
    }

    private void makeNew() {
        due.set(false);
        cache.wanted().forEach(this::makeNew);
        changed.fire(new ViewsChanged());
    }

    private void makeNew(OverviewCache.Key key) {
        try {
            cache.refresh(key);
        } catch (RuntimeException e) {
            // A reader composes it again and learns why it cannot be had.
            LOG.warnf(e, "cannot refresh %s", key);
        }
    }
}
