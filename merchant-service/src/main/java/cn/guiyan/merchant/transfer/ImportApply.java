package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.transfer.ImportJobs.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a confirmed import, a batch in a transaction: records, journal, and how far it has come. So a restart at any point goes on with
 * the first row that is not written. A record that somebody has changed since the check is not overwritten.
 */
@ApplicationScoped
class ImportApply {
    private static final Set<Outcome> WRITTEN = EnumSet.of(Outcome.NEW, Outcome.CHANGED);
    // Two imports at once could both find a key free.
    private static final String ONE_AT_A_TIME =
            "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('import ' || :kind, 0))";

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ImportConfig config;
    private final ImportCheckpoint checkpoint;
    private final EntityManager database;
    private final Clock clock;

    ImportApply(
            ImportJobs jobs,
            ImportRows rows,
            ImportConfig config,
            ImportCheckpoint checkpoint,
            EntityManager database,
            Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.config = config;
        this.checkpoint = checkpoint;
        this.database = database;
        this.clock = clock;
    }

    /** @param goesOn whether there is time for another batch; what is left is somebody else's */
    <R> void run(Claim claim, Intake<R> intake, BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean() && QuarkusTransaction.requiringNew().call(() -> writeBatch(claim, intake))) {
            checkpoint.at(ImportCheckpoint.Step.WRITTEN, claim.id());
        }
    }

    private <R> boolean writeBatch(Claim claim, Intake<R> intake) {
        ImportJob job = jobs.held(claim, config.lease(), ImportStatus.APPLYING).orElse(null);
        if (job == null) {
            return false;
        }
        List<StoredRow> batch = rows.after(claim.id(), job.appliedThrough(), WRITTEN, config.batchRows());
        if (batch.isEmpty()) {
            job.endApply(clock.instant());
            return false;
        }
        database.createNativeQuery(ONE_AT_A_TIME)
                .setParameter("kind", intake.kind().name())
                .getSingleResult();
        write(job, batch, intake);
        checkpoint.at(ImportCheckpoint.Step.WRITING, claim.id());
        return true;
    }

    private <R> void write(ImportJob job, List<StoredRow> batch, Intake<R> intake) {
        List<SheetRow> sheet = batch.stream()
                .map(row -> new SheetRow(row.number(), row.cells(intake.layout())))
                .toList();
        List<Judged<R>> judged = Assessment.of(intake, sheet, RegionScope.of(job.region()), true);
        List<R> fresh = new ArrayList<>();
        Map<UUID, R> described = new LinkedHashMap<>();
        List<StoredRow> turned = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            StoredRow checked = batch.get(i);
            Judged<R> now = asChecked(checked, judged.get(i));
            if (now.outcome() != checked.outcome()) {
                job.turned(checked.outcome(), now.outcome());
                turned.add(now.stored());
            } else {
                take(now, intake, fresh, described);
            }
        }
        intake.write(fresh, described);
        rows.update(job.id(), turned);
        job.applied(batch.get(batch.size() - 1).number(), batch.size(), fresh.size(), described.size());
    }

    // What was confirmed is what the report said. Where the register says the same by now, there is nothing to do.
    private static <R> Judged<R> asChecked(StoredRow checked, Judged<R> now) {
        boolean agreed = now.outcome() == checked.outcome() && now.changes().equals(checked.changes());
        if (agreed || now.outcome() == Outcome.SAME || now.outcome() == Outcome.WRONG) {
            return now;
        }
        return now.refused(Outcome.WRONG, Reason.of(null, RowReason.CHANGED_SINCE));
    }

    private static <R> void take(Judged<R> row, Intake<R> intake, List<R> fresh, Map<UUID, R> described) {
        @Nullable R request = row.draft().request();
        Known<R> known = row.known();
        if (request != null && known == null) {
            fresh.add(request);
        } else if (request != null && known != null) {
            described.put(known.id(), intake.merged(request, known.state()));
        }
    }
}
