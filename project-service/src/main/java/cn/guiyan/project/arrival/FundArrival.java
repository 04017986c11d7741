package cn.guiyan.project.arrival;

import cn.guiyan.events.Origin;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Yuan;
import cn.guiyan.project.BusinessDate;
import cn.guiyan.project.ProjectProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger: recorded → verified → reversed. Nothing is edited away: a reversal is an entry of its own with the
 * opposite amount, and the entry that it takes back goes on counting against it.
 */
@Entity
public class FundArrival {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID projectId;

    private String region;

    private BigDecimal amount;

    private String calibre;

    private LocalDate arrivedOn;

    private String voucher;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private String recordedBy;

    private @Nullable String verifiedBy;

    private @Nullable Instant verifiedAt;

    private @Nullable UUID reverses;

    private @Nullable UUID reversedBy;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected FundArrival() {}

    /**
     * Funds reported for a project.
     *
     * @param region the project's
     * @param today the last date on which funds can have arrived
     * @throws ProblemException {@code illegal-amount}, {@code illegal-date}
     */
    static FundArrival record(
            UUID projectId, String region, FundArrivalRequest request, String recorder, LocalDate today) {
        BusinessDate.require("arrivedOn", request.arrivedOn(), BusinessDate.EARLIEST, today);
        FundArrival entry = new FundArrival();
        entry.projectId = projectId;
        entry.region = region;
        entry.amount = Yuan.positive("amount", request.amount());
        entry.calibre = request.calibre();
        entry.arrivedOn = request.arrivedOn();
        entry.voucher = request.voucher().strip();
        entry.status = EntryStatus.RECORDED;
        entry.recordedBy = recorder;
        entry.origin = request.originOrReported();
        return entry;
    }

    /**
     * Confirms the entry, which counts from now on.
     *
     * @throws ProblemException {@code illegal-entry-state}; {@code self-verification} by who recorded it
     */
    void verify(String verifier, Instant now) {
        requireState(EntryStatus.RECORDED, "verification");
        if (verifier.equals(recordedBy)) {
            throw new ProblemException(ProjectProblem.SELF_VERIFICATION, Map.of("recordedBy", recordedBy));
        }
        status = EntryStatus.VERIFIED;
        verifiedBy = verifier;
        verifiedAt = now;
    }

    /**
     * The entry that takes this one back. It counts at once when this one counts. {@link #reversedBy(FundArrival)} completes the
     * step when the reversal has its id.
     *
     * @throws ProblemException {@code illegal-entry-state} when this is reversed already, or is a reversal itself
     */
    FundArrival reverse(String why, String actor, Instant now) {
        if (status == EntryStatus.REVERSED || isReversal()) {
            throw illegalState("reversal");
        }
        FundArrival reversal = new FundArrival();
        reversal.projectId = projectId;
        reversal.region = region;
        reversal.amount = amount.negate();
        reversal.calibre = calibre;
        reversal.arrivedOn = arrivedOn;
        reversal.voucher = voucher;
        reversal.status = verifiedAt == null ? EntryStatus.RECORDED : EntryStatus.VERIFIED;
        reversal.recordedBy = actor;
        reversal.verifiedBy = verifiedAt == null ? null : actor;
        reversal.verifiedAt = verifiedAt == null ? null : now;
        reversal.reverses = id;
        reversal.reason = why;
        reversal.origin = origin;
        return reversal;
    }

    /** Marks this entry as taken back. */
    void reversedBy(FundArrival reversal) {
        status = EntryStatus.REVERSED;
        reversedBy = reversal.id;
    }

    /** The public state for the readers. */
    FundArrivalChanged changed() {
        return new FundArrivalChanged(
                id,
                version,
                projectId,
                region,
                amount,
                calibre,
                arrivedOn,
                voucher,
                status.name(),
                verifiedAt,
                reverses,
                reversedBy,
                reason,
                origin);
    }

    FundArrivalView view() {
        return new FundArrivalView(
                id,
                version,
                projectId,
                region,
                amount,
                calibre,
                arrivedOn,
                voucher,
                status,
                recordedBy,
                verifiedBy,
                verifiedAt,
                reverses,
                reversedBy,
                reason,
                origin);
    }

    String region() {
        return region;
    }

    private boolean isReversal() {
        return amount.signum() < 0;
    }

    private void requireState(EntryStatus wanted, String step) {
        if (status != wanted || isReversal()) {
            throw illegalState(step);
        }
    }

    private ProblemException illegalState(String step) {
        return new ProblemException(
                ProjectProblem.ILLEGAL_ENTRY_STATE, Map.of("step", step, "status", status, "voucher", voucher));
    }
}
