package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Encryption;
import cn.guiyan.access.RegionScope;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Merges two records of one person, with the consent of each office that keeps one, and undoes that. */
@ApplicationScoped
class MergeService {
    private final MergeRepository merges;
    private final MergeExecution execution;
    private final MergeUndoing undoing;
    private final MergeMoves moves;
    private final MergedPairs pairs;
    private final Duplicates duplicates;
    private final Erasing erasing;
    private final MerchantService merchants;
    private final WholeRegister register;
    private final Offices offices;
    private final RegionCheck regions;
    private final Journal journal;
    private final Caller caller;
    private final Encryption encryption;
    private final DuplicateConfig config;
    private final Sql sql;
    private final Clock clock;

    MergeService(
            MergeRepository merges,
            MergeExecution execution,
            MergeUndoing undoing,
            MergeMoves moves,
            MergedPairs pairs,
            Duplicates duplicates,
            Erasing erasing,
            MerchantService merchants,
            WholeRegister register,
            Offices offices,
            RegionCheck regions,
            Journal journal,
            Caller caller,
            Encryption encryption,
            DuplicateConfig config,
            Sql sql,
            Clock clock) {
        this.merges = merges;
        this.execution = execution;
        this.undoing = undoing;
        this.moves = moves;
        this.pairs = pairs;
        this.duplicates = duplicates;
        this.erasing = erasing;
        this.merchants = merchants;
        this.register = register;
        this.offices = offices;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
        this.encryption = encryption;
        this.config = config;
        this.sql = sql;
        this.clock = clock;
    }

    private record Two(MergeRecord survivor, MergeRecord absorbed) {}

    @Transactional
    MergePreview preview(MergeRequest request) {
        Two two = two(request);
        return register.reading(() -> preview(two, request.fieldsFromAbsorbed(), caller.scope()));
    }

    /** What a merge that is proposed would do now. */
    @Transactional
    MergePreview preview(UUID id) {
        get(id);
        return register.within(() -> {
            Merge merge = merges.findById(id);
            merge.requireProposed();
            Two two = new Two(
                    record(merge.side(MergeRole.SURVIVOR).merchantId()),
                    record(merge.side(MergeRole.ABSORBED).merchantId()));
            return preview(two, merge.fromAbsorbed(), caller.scope());
        });
    }

    /** Proposed, and executed at once when nobody else has to consent. */
    @Transactional
    MergeView propose(MergeRequest request) {
        erasing.hold();
        Two two = two(request);
        String office = Offices.of(two.survivor().region());
        String otherOffice = Offices.of(two.absorbed().region());
        Map<MergeRole, String> keepers = Map.of(MergeRole.SURVIVOR, office, MergeRole.ABSORBED, otherOffice);
        boolean one = office.equals(otherOffice);
        return register.within(() -> {
            merges.requireNotProposed(two.survivor().id(), two.absorbed().id());
            Merge merge =
                    Merge.propose(two.survivor(), two.absorbed(), keepers, request, caller.name(), clock.instant());
            boolean complete = merge.consent(
                    side -> offices.decides(side) || (one && caller.keeps().contains(side.region())),
                    caller.name(),
                    clock.instant());
            merges.persist(merge);
            MergeView proposed = written(merge);
            return complete ? executed(merge) : proposed;
        });
    }

    @Transactional
    MergeView consent(UUID id) {
        erasing.hold();
        get(id);
        return register.within(() -> {
            Merge merge = lock(id);
            boolean complete = merge.consent(offices::decides, caller.name(), clock.instant());
            return complete ? executed(merge) : written(merge);
        });
    }

    @Transactional
    MergeView decline(UUID id, MergeReasonRequest request) {
        erasing.hold();
        get(id);
        return register.within(() -> {
            Merge merge = lock(id);
            merge.decline(request.reason());
            return written(merge);
        });
    }

    @Transactional
    MergeView undo(UUID id, MergeReasonRequest request) {
        erasing.hold();
        get(id);
        return register.within(() -> {
            Merge merge = lock(id);
            erasing.requireNotErased(merge.side(MergeRole.SURVIVOR).merchantId());
            merge.undo(request.reason(), clock.instant(), config.undo());
            merges.flush();
            UUID survivor = merge.side(MergeRole.SURVIVOR).merchantId();
            UUID absorbed = merge.side(MergeRole.ABSORBED).merchantId();
            undoing.undo(merge, survivor, absorbed, request.reason().strip());
            pairs.undone(survivor, absorbed, caller.name(), request.reason().strip());
            return written(merge);
        });
    }

    @Transactional
    MergeView read(UUID id) {
        return view(get(id));
    }

    @Transactional
    Page<MergeView> page(@Nullable MergeState state, PageQuery page) {
        return merges.page(caller.scope(), state, page, this::view);
    }

    private MergeView executed(Merge merge) {
        MergeSide survivor = merge.side(MergeRole.SURVIVOR);
        MergeSide absorbed = merge.side(MergeRole.ABSORBED);
        execution.lock(survivor.merchantId(), absorbed.merchantId());
        MergeRecord stays = record(survivor.merchantId());
        MergeRecord goes = record(absorbed.merchantId());
        merge.requireHomes(stays.region(), goes.region());
        merge.executed(clock.instant());
        merges.flush();
        execution.execute(merge, stays, goes);
        pairs.merged(stays.id(), goes.id(), caller.name(), merge.reason());
        return written(merge);
    }

    private MergeView written(Merge merge) {
        merges.flush();
        journal.append(merge.changed(), merge.reason());
        return view(merge);
    }

    private MergeView view(Merge merge) {
        return merge.view(caller.scope(), config.undo());
    }

    private Merge get(UUID id) {
        return merges.find(caller.scope(), id).orElseThrow(() -> NotFound.of("merge", id));
    }

    /** The merge with both sides, for an office that decides about one of them. */
    private Merge lock(UUID id) {
        Merge merge = merges.findById(id, LockModeType.PESSIMISTIC_WRITE);
        boolean own = merge.anySide(offices::decides)
                || (merge.isOneOffices() && merge.anySide(side -> caller.keeps().contains(side.region())));
        if (!own) {
            throw new ProblemException(DuplicateProblem.CONSENT_NOT_YOURS, Map.of("mergeId", id));
        }
        return merge;
    }

    private MergePreview preview(Two two, Set<MergeField> fromAbsorbed, RegionScope scope) {
        MergeRecord survivor = two.survivor();
        MergeRecord absorbed = two.absorbed();
        boolean both = scope.contains(survivor.region()) && scope.contains(absorbed.region());
        List<MergePreview.Field> fields = !scope.contains(survivor.region())
                ? List.of()
                : Arrays.stream(MergeField.values())
                        .filter(field -> survivor.differs(field, absorbed))
                        .map(field -> new MergePreview.Field(
                                field,
                                survivor.values().get(field),
                                both ? absorbed.values().get(field) : null,
                                survivor.kept(field, absorbed, fromAbsorbed)))
                        // Whose own record loses a value is told so, not what the other has.
                        .filter(field -> both || field.kept() == MergeRole.ABSORBED)
                        .toList();
        List<MergePreview.Moved> moved = !scope.contains(absorbed.region())
                ? List.of()
                : Dependent.ALL.stream()
                        .map(kind -> both
                                ? moves.count(kind, survivor.id(), absorbed.id())
                                : moves.count(kind, absorbed.id()))
                        .filter(each -> each.moved() + each.setAside() > 0)
                        .toList();
        boolean handedOver = scope.contains(absorbed.region()) && !scope.contains(survivor.region());
        return new MergePreview(!both, handedOver, fields, both ? survivor.tagsWith(absorbed) : List.of(), moved);
    }

    private Two two(MergeRequest request) {
        UUID survivor = request.survivorId();
        UUID absorbed = request.absorbedId();
        UUID pair = request.duplicateId();
        if (pair != null && survivor != null && absorbed == null) {
            absorbed = duplicates.other(pair, survivor);
        } else if (pair != null && absorbed != null && survivor == null) {
            survivor = duplicates.other(pair, absorbed);
        } else if (survivor != null && absorbed != null) {
            requireKnown(survivor);
            requireKnown(absorbed);
            survivor = merchants.survivor(survivor);
            absorbed = merchants.survivor(absorbed);
        }
        if (survivor == null || absorbed == null) {
            throw new ProblemException(DuplicateProblem.MERGE_NEEDS_TWO, Map.of());
        }
        if (survivor.equals(absorbed)) {
            throw new ProblemException(DuplicateProblem.MERGE_INTO_ITSELF, Map.of("merchantId", survivor));
        }
        return two(survivor, absorbed);
    }

    private void requireKnown(UUID id) {
        if (!merchants.isKnown(id)) {
            throw new ProblemException(MerchantProblem.UNKNOWN_MERCHANT, Map.of("merchantId", id));
        }
    }

    private Two two(UUID survivor, UUID absorbed) {
        Two two = register.reading(() -> new Two(record(survivor), record(absorbed)));
        if (!caller.keeps().contains(two.survivor().region())
                && !caller.keeps().contains(two.absorbed().region())) {
            regions.requireKept(two.survivor().region());
        }
        return two;
    }

    private MergeRecord record(UUID id) {
        return sql.first(MergeRecord.SELECT, row -> MergeRecord.of(row, encryption), id)
                .orElseThrow(() -> new ProblemException(MerchantProblem.UNKNOWN_MERCHANT, Map.of("merchantId", id)));
    }
}
