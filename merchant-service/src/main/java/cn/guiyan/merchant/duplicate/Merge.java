package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.RegionScope;
import cn.guiyan.events.merchant.MergeChanged;
import cn.guiyan.http.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Two records on their way to becoming one: proposed, consented to by each office concerned, executed, and undone for a while. */
@Entity
@Table(name = "merchant_merge")
public class Merge {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MergeState state;

    // Row security shows a county its own side only.
    @ElementCollection
    @CollectionTable(name = "merge_side", joinColumns = @JoinColumn(name = "merge_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<MergeRole, MergeSide> sides = new HashMap<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> fromAbsorbed;

    private String reason;

    @SuppressWarnings("UnusedVariable") // for whoever has to look it up in the database
    private String proposedBy;

    private Instant proposedAt;

    private @Nullable Instant executedAt;

    private @Nullable String closedReason;

    @SuppressWarnings("NullAway.Init")
    protected Merge() {}

    /**
     * A new proposal.
     *
     * @param offices the office of each side's region
     */
    static Merge propose(
            MergeRecord survivor,
            MergeRecord absorbed,
            Map<MergeRole, String> offices,
            MergeRequest request,
            String account,
            Instant now) {
        Merge merge = new Merge();
        merge.state = MergeState.PROPOSED;
        merge.sides.put(MergeRole.SURVIVOR, side(survivor, offices.get(MergeRole.SURVIVOR)));
        merge.sides.put(MergeRole.ABSORBED, side(absorbed, offices.get(MergeRole.ABSORBED)));
        merge.fromAbsorbed =
                request.fieldsFromAbsorbed().stream().map(Enum::name).sorted().toList();
        merge.reason = request.reason().strip();
        merge.proposedBy = account;
        merge.proposedAt = now;
        return merge;
    }

    private static MergeSide side(MergeRecord record, @Nullable String office) {
        return new MergeSide(
                record.id(), record.region(), Objects.requireNonNull(office), null, null, List.of(record.region()));
    }

    /**
     * An office consents for the sides that are its own.
     *
     * @return whether nobody's consent is missing
     * @throws ProblemException {@code merge-closed}
     */
    boolean consent(Predicate<MergeSide> own, String account, Instant now) {
        require(MergeState.PROPOSED);
        for (MergeRole role : MergeRole.values()) {
            MergeSide side = side(role);
            if (side.consentedAt() == null && own.test(side)) {
                sides.put(role, side.consented(account, now));
            }
        }
        return sides.values().stream().noneMatch(side -> side.consentedAt() == null);
    }

    /** The records are one; each office may now know of both. */
    void executed(Instant now) {
        state = MergeState.EXECUTED;
        executedAt = now;
        List<String> regions = sides.values().stream()
                .map(MergeSide::region)
                .distinct()
                .sorted()
                .toList();
        for (MergeRole role : MergeRole.values()) {
            sides.put(role, side(role).shownTo(regions));
        }
    }

    /**
     * One of the records belongs to another office now, whose consent is needed instead.
     *
     * @throws ProblemException {@code merge-closed}
     */
    void moved(UUID merchant, String region, String office) {
        require(MergeState.PROPOSED);
        sides.replaceAll((role, side) -> side.merchantId().equals(merchant)
                ? new MergeSide(merchant, region, office, null, null, List.of(region))
                : side);
    }

    /** @throws ProblemException {@code merge-closed} */
    void decline(String why) {
        require(MergeState.PROPOSED);
        state = MergeState.DECLINED;
        closedReason = why.strip();
    }

    /**
     * The records are two again.
     *
     * @throws ProblemException {@code merge-closed}, {@code merge-undo-expired}
     */
    void undo(String why, Instant now, Duration allowed) {
        require(MergeState.EXECUTED);
        Instant until = Objects.requireNonNull(executedAt).plus(allowed);
        if (!now.isBefore(until)) {
            throw new ProblemException(
                    DuplicateProblem.MERGE_UNDO_EXPIRED,
                    Map.of("mergeId", String.valueOf(id), "until", until, "days", allowed.toDays()));
        }
        state = MergeState.UNDONE;
        closedReason = why.strip();
    }

    /** @throws ProblemException {@code merge-closed} */
    void requireProposed() {
        require(MergeState.PROPOSED);
    }

    /**
     * Consent was given for records of these offices.
     *
     * @throws ProblemException {@code merge-overtaken} when a record has moved to another office since
     */
    void requireHomes(String survivor, String absorbed) {
        if (!side(MergeRole.SURVIVOR).region().equals(survivor)
                || !side(MergeRole.ABSORBED).region().equals(absorbed)) {
            throw new ProblemException(DuplicateProblem.MERGE_OVERTAKEN, Map.of());
        }
    }

    /** Whether both records are one office's. */
    boolean isOneOffices() {
        return side(MergeRole.SURVIVOR).office().equals(side(MergeRole.ABSORBED).office());
    }

    private void require(MergeState wanted) {
        if (state != wanted) {
            throw new ProblemException(
                    DuplicateProblem.MERGE_CLOSED, Map.of("mergeId", String.valueOf(id), "state", state));
        }
    }

    /** The public state for the readers; all sides have to be loaded. */
    MergeChanged changed() {
        return new MergeChanged(
                id,
                version,
                state.name(),
                side(MergeRole.SURVIVOR).merchantId(),
                side(MergeRole.ABSORBED).merchantId(),
                sides.values().stream()
                        .filter(side -> side.consentedAt() != null)
                        .map(MergeSide::office)
                        .distinct()
                        .sorted()
                        .toList(),
                side(MergeRole.SURVIVOR).region());
    }

    MergeView view(RegionScope scope, Duration undo) {
        Map<MergeRole, MergeSide> shown = new EnumMap<>(MergeRole.class);
        sides.forEach((role, side) -> {
            if (side.isShownTo(scope)) {
                shown.put(role, side);
            }
        });
        return new MergeView(
                id,
                version,
                state,
                shown.entrySet().stream()
                        .map(each -> new MergeView.Side(
                                each.getKey(),
                                each.getValue().merchantId(),
                                each.getValue().region(),
                                each.getValue().office(),
                                each.getValue().consentedBy(),
                                each.getValue().consentedAt()))
                        .toList(),
                shown.size() < MergeRole.values().length,
                reason,
                proposedAt,
                executedAt,
                executedAt == null || state != MergeState.EXECUTED ? null : executedAt.plus(undo),
                closedReason);
    }

    MergeSide side(MergeRole role) {
        return Objects.requireNonNull(sides.get(role));
    }

    boolean anySide(Predicate<MergeSide> wanted) {
        return sides.values().stream().anyMatch(wanted);
    }

    Set<MergeField> fromAbsorbed() {
        return fromAbsorbed.stream().map(MergeField::valueOf).collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    MergeState state() {
        return state;
    }

    String reason() {
        return reason;
    }
}
