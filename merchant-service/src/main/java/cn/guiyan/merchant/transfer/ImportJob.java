package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A workbook on its way into the register. It belongs to the office for which it was uploaded. */
@Entity
@DynamicUpdate // the worker's lease is written beside
public class ImportJob {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    private String region;
    private String fileName;
    private long size;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String uploadedBy;
    private Instant uploadedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant finishedAt;
    private int checkedRows;
    private int fresh;
    private int changed;
    private int same;
    private int duplicate;
    private int wrong;
    private int appliedThrough;
    private int appliedRows;
    private int created;
    private int updated;
    private @Nullable String failure;
    private @Nullable String failureFacts;
    private @Nullable UUID worker;

    /** How often workers took it without progress; what claims it counts them. */
    @SuppressWarnings("UnusedVariable")
    private int attempts;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    static ImportJob uploaded(ImportKind kind, String region, String fileName, long size, String by, Instant at) {
        ImportJob job = new ImportJob();
        job.kind = kind;
        job.region = region;
        job.fileName = fileName;
        job.size = size;
        job.status = ImportStatus.UPLOADED;
        job.uploadedBy = by;
        job.uploadedAt = at;
        return job;
    }

    /** From the beginning, also when a worker had begun before. */
    void beginCheck() {
        status = ImportStatus.CHECKING;
        checkedRows = 0;
        fresh = 0;
        changed = 0;
        same = 0;
        duplicate = 0;
        wrong = 0;
    }

    void checked(Outcome outcome) {
        checkedRows++;
        count(outcome, 1);
    }

    void endCheck() {
        status = ImportStatus.CHECKED;
        attempts = 0;
    }

    /**
     * Somebody has read the report and wants it written.
     *
     * @throws ProblemException {@code import-not-checked} in any other state
     */
    void confirm(String by, Instant at) {
        if (status != ImportStatus.CHECKED) {
            throw new ProblemException(TransferProblem.IMPORT_NOT_CHECKED, Map.of("state", status));
        }
        status = ImportStatus.APPLYING;
        confirmedBy = by;
        confirmedAt = at;
    }

    /** A row turned out to be something else when it was to be written. */
    void turned(Outcome from, Outcome to) {
        count(from, -1);
        count(to, 1);
    }

    /** A batch was written, up to a row of that number. */
    void applied(int through, int rows, int createdNow, int updatedNow) {
        appliedThrough = through;
        appliedRows += rows;
        created += createdNow;
        updated += updatedNow;
        attempts = 0;
    }

    void endApply(Instant at) {
        status = ImportStatus.DONE;
        finishedAt = at;
    }

    /**
     * Given up. What was written stays.
     *
     * @throws ProblemException {@code import-ended} when it has ended
     */
    void drop(Instant at) {
        if (status.isFinal()) {
            throw new ProblemException(TransferProblem.IMPORT_ENDED, Map.of("state", status));
        }
        status = ImportStatus.DROPPED;
        finishedAt = at;
    }

    /** The file cannot be read. */
    void fail(String problem, String facts, Instant at) {
        status = ImportStatus.FAILED;
        failure = problem;
        failureFacts = facts;
        finishedAt = at;
    }

    private void count(Outcome outcome, int by) {
        switch (outcome) {
            case NEW -> fresh += by;
            case CHANGED -> changed += by;
            case SAME -> same += by;
            case DUPLICATE -> duplicate += by;
            case WRONG -> wrong += by;
        }
    }

    ImportView view(ImportView.@Nullable Failure said) {
        return new ImportView(
                id,
                kind,
                region,
                fileName,
                size,
                status,
                uploadedBy,
                uploadedAt,
                confirmedBy,
                confirmedAt,
                finishedAt,
                counts(),
                new ImportView.Written(appliedRows, created, updated),
                said);
    }

    ImportView.Counts counts() {
        return new ImportView.Counts(checkedRows, fresh, changed, same, duplicate, wrong);
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    String region() {
        return region;
    }

    ImportStatus status() {
        return status;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    boolean isHeldBy(UUID one) {
        return one.equals(worker);
    }

    int appliedThrough() {
        return appliedThrough;
    }

    @Nullable
    String failure() {
        return failure;
    }

    @Nullable
    String failureFacts() {
        return failureFacts;
    }
}
