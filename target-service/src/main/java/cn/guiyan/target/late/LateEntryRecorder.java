package cn.guiyan.target.late;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.events.Event;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.projection.ProjectionAdvanced;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives entries that came after their month was frozen the month that counts them, as soon as they are projected. It may fail or run
 * twice, in any number of replicas: what is left over is found by the next look, at the latest when a month is frozen or corrected.
 */
@ApplicationScoped
public class LateEntryRecorder {
    private static final Logger LOG = Logger.getLogger(LateEntryRecorder.class);
    // After the projection has made its tables.
    private static final int LAST = 5000;

    private final LateEntryRepository entries;
    private final LateEntries lateEntries;
    // The first look is at everything: this process may have ended between projecting an entry and giving it its month.
    private volatile boolean mayHaveMissed = true;

    LateEntryRecorder(LateEntryRepository entries, LateEntries lateEntries) {
        this.entries = entries;
        this.lateEntries = lateEntries;
    }

    void start(@Observes @Priority(LAST) StartupEvent event) {
        look(List.of(), true);
    }

    void look(@Observes ProjectionAdvanced advanced) {
        List<UUID> verified = advanced.events().stream()
                .filter(event -> event instanceof FundArrivalChanged entry && entry.verifiedAt() != null)
                .map(Event::id)
                .toList();
        boolean everything = mayHaveMissed || advanced.elsewhere();
        if (everything || !verified.isEmpty()) {
            look(verified, everything);
        }
    }

    private void look(List<UUID> verified, boolean everything) {
        try {
            Scopes.within(RegionScope.all(), () -> {
                count(verified, everything);
                return true;
            });
            mayHaveMissed = false;
        } catch (RuntimeException e) {
            mayHaveMissed = true;
            LOG.warn("late entries have no month yet; the next look finds them", e);
        }
    }

    private void count(List<UUID> verified, boolean everything) {
        boolean pending = QuarkusTransaction.requiringNew()
                .call(() -> !(everything ? entries.pending() : entries.pending(verified)).isEmpty());
        if (pending) {
            QuarkusTransaction.requiringNew().run(lateEntries::countPending);
        }
    }
}
