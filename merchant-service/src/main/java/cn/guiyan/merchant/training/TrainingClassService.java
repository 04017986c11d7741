package cn.guiyan.merchant.training;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.Batches;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the training classes. */
@ApplicationScoped
public class TrainingClassService {
    private static final String BATCHES = "training";

    private final TrainingClassRepository classes;
    private final TrainingCoverage coverage;
    private final Batches batches;
    private final MerchantService merchants;
    private final ChamberService chambers;
    private final RegionCheck regions;
    private final Journal journal;
    private final Clock clock;

    TrainingClassService(
            TrainingClassRepository classes,
            TrainingCoverage coverage,
            Batches batches,
            MerchantService merchants,
            ChamberService chambers,
            RegionCheck regions,
            Journal journal,
            Clock clock) {
        this.classes = classes;
        this.coverage = coverage;
        this.batches = batches;
        this.merchants = merchants;
        this.chambers = chambers;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    TrainingClassView announce(TrainingClassRequest request) {
        check(request, Set.of());
        TrainingClass announced = TrainingClass.announce(request, batches.next(BATCHES), LocalDate.now(clock));
        classes.persistAndFlush(announced);
        journal.append(announced.changed());
        return announced.view();
    }

    @Transactional
    TrainingClassView describe(UUID id, IfMatch ifMatch, TrainingClassRequest request) {
        TrainingClass found = get(id, LockModeType.PESSIMISTIC_WRITE);
        ifMatch.require(found.version());
        check(request, merchantIds(found.view().attendees()));
        long before = found.version();
        found.describe(request, LocalDate.now(clock));
        classes.flush();
        if (found.version() != before) {
            journal.append(found.changed());
        }
        return found.view();
    }

    @Transactional
    TrainingClassView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<TrainingClassSummary> page(PageQuery page) {
        return classes.page(page);
    }

    @Transactional
    TrainingCoverageView coverage(@Nullable LocalDate on) {
        return coverage.on(Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock)));
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.TRAINING_CLASSES, id, before, limit);
    }

    private void check(TrainingClassRequest request, Set<UUID> before) {
        regions.require("place", request.place());
        List<Attendee> attendees = request.attendeesOrNone();
        merchants.requireAll(merchantIds(attendees), before);
        chambers.requireAll(attendees.stream()
                .map(Attendee::chamberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private TrainingClass get(UUID id, LockModeType lock) {
        return classes.findByIdOptional(id, lock).orElseThrow(() -> NotFound.of("training-class", id));
    }

    private static Set<UUID> merchantIds(List<Attendee> attendees) {
        return attendees.stream().map(Attendee::merchantId).collect(Collectors.toSet());
    }
}
