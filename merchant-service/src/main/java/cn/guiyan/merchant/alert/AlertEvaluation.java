package cn.guiyan.merchant.alert;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.journal.Journal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Compares what is so with what is told: opens an alert for a new fact, closes it when the fact is gone, and leaves the others alone. Each transaction
 * writes whole alerts with their journal entries, so that whoever is killed leaves nothing half; who comes next does what is left.
 */
@ApplicationScoped
class AlertEvaluation {
    private final FactSources sources;
    private final AlertRepository alerts;
    private final Journal journal;
    private final AlertConfig config;
    private final Clock clock;

    AlertEvaluation(FactSources sources, AlertRepository alerts, Journal journal, AlertConfig config, Clock clock) {
        this.sources = sources;
        this.alerts = alerts;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    /** Whether it is this replica's turn; nobody's is again before the interval has passed. */
    boolean takeTurn() {
        return everywhere(() -> alerts.takeTurn(config.interval()));
    }

    /**
     * Brings the alerts of a kind up to what is so on a day.
     *
     * @param goOn asked before every transaction
     * @return how many changed
     */
    int evaluate(AlertKind kind, LocalDate today, BooleanSupplier goOn) {
        int changed = 0;
        int written = config.batch();
        while (written == config.batch() && goOn.getAsBoolean()) {
            written = everywhere(() -> step(kind, today));
            changed += written;
        }
        return changed;
    }

    private int step(AlertKind kind, LocalDate today) {
        alerts.lockOutOthers();
        Difference difference = new Difference(alerts.open(kind), config.batch());
        sources.tell(kind, today, difference::compare);
        return write(difference, clock.instant());
    }

    private int write(Difference difference, Instant now) {
        List<Alert> changed = new ArrayList<>();
        difference.fresh.forEach(fact -> {
            Alert alert = Alert.open(fact, now);
            alerts.persist(alert);
            changed.add(alert);
        });
        alerts.lock(difference.other.keySet()).forEach(alert -> {
            alert.follow(Objects.requireNonNull(difference.other.get(alert.id())));
            changed.add(alert);
        });
        alerts.lock(difference.gone()).forEach(alert -> {
            alert.close(now);
            changed.add(alert);
        });
        alerts.flush();
        journal.appendAll(changed.stream().map(Alert::changed).toList());
        return changed.size();
    }

    private static <T> T everywhere(Supplier<T> work) {
        return Scopes.within(
                RegionScope.all(), () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** What is new, what is otherwise, and what is left of what was told: no more than is written at once. */
    private static final class Difference {
        private final Map<Fact.Key, AlertRepository.Open> told;
        private final int most;
        private final List<Fact> fresh = new ArrayList<>();
        private final Map<UUID, Fact> other = new HashMap<>();

        Difference(Map<Fact.Key, AlertRepository.Open> told, int most) {
            this.told = told;
            this.most = most;
        }

        void compare(Fact fact) {
            AlertRepository.Open open = told.remove(fact.key());
            if (fresh.size() + other.size() == most) {
                return;
            }
            if (open == null) {
                fresh.add(fact);
            } else if (!open.fact().equals(fact)) {
                other.put(open.id(), fact);
            }
        }

        List<UUID> gone() {
            return told.values().stream()
                    .map(AlertRepository.Open::id)
                    .limit(most - fresh.size() - other.size())
                    .toList();
        }
    }
}
