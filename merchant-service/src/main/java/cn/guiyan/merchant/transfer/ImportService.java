package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Disclosures;
import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps imports: taken in, reported on, confirmed or dropped. A worker does the rest. */
@ApplicationScoped
public class ImportService {
    private static final String TOPIC = "guiyan.merchant.imports";

    private final ImportJobs jobs;
    private final ImportParts parts;
    private final ImportRows rows;
    private final ImportUploads uploads;
    private final ImportTexts texts;
    private final Caller caller;
    private final Disclosures disclosures;
    private final Clock clock;

    ImportService(
            ImportJobs jobs,
            ImportParts parts,
            ImportRows rows,
            ImportUploads uploads,
            ImportTexts texts,
            Caller caller,
            Disclosures disclosures,
            Clock clock) {
        this.jobs = jobs;
        this.parts = parts;
        this.rows = rows;
        this.uploads = uploads;
        this.texts = texts;
        this.caller = caller;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Idempotent
    ImportView store(ImportKind kind, String region, String fileName, ImportUploads.Upload upload) {
        ImportJob job = ImportJob.uploaded(kind, region, fileName, upload.size(), caller.name(), clock.instant());
        jobs.persistAndFlush(job);
        parts.save(job.id(), region, upload.file());
        return texts.view(job);
    }

    @Transactional
    ImportView read(UUID id) {
        return texts.view(jobs.get(caller.scope(), id, LockModeType.NONE));
    }

    /** The same after the request, for somebody who was allowed to ask. */
    ImportView readLater(UUID id, RegionScope scope) {
        return Scopes.within(
                scope,
                () -> QuarkusTransaction.requiringNew().call(() -> texts.view(jobs.get(scope, id, LockModeType.NONE))));
    }

    @Transactional
    Page<ImportView> page(PageQuery page) {
        var found = jobs.newestFirst(caller.scope(), page);
        return Page.of(found.stream().map(texts::view).toList(), page, found.count());
    }

    @Transactional
    Page<ImportRowView> rows(UUID id, @Nullable Outcome outcome, PageQuery page) {
        ImportJob job = jobs.get(caller.scope(), id, LockModeType.NONE);
        Set<Outcome> wanted = outcome == null ? EnumSet.allOf(Outcome.class) : EnumSet.of(outcome);
        Layout layout = uploads.layout(job.kind());
        List<ImportRowView> items = rows.page(id, wanted, page.page() * page.size(), page.size()).stream()
                .map(row -> texts.view(row, layout))
                .toList();
        return Page.of(items, page, wanted.stream().mapToInt(job.counts()::of).sum());
    }

    /** What the workbook of failed rows needs to know; reading them, phones included, is recorded. */
    @Transactional
    FailedRows failedRows(UUID id, String purpose) {
        ImportJob job = jobs.get(caller.scope(), id, LockModeType.NONE);
        disclosures.disclose(TOPIC, id, job.region(), purpose);
        return new FailedRows(id, uploads.layout(job.kind()), this::failedAfter, texts);
    }

    private List<StoredRow> failedAfter(UUID id, int number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.after(id, number, EnumSet.of(Outcome.WRONG, Outcome.DUPLICATE), FailedRows.BATCH));
    }

    @Transactional
    ImportView confirm(UUID id) {
        ImportJob job = jobs.get(caller.scope(), id, LockModeType.PESSIMISTIC_WRITE);
        job.confirm(caller.name(), clock.instant());
        return texts.view(job);
    }

    /** Waits for the batch that is being written; afterwards nothing more is. */
    @Transactional
    ImportView drop(UUID id) {
        ImportJob job = jobs.get(caller.scope(), id, LockModeType.PESSIMISTIC_WRITE);
        boolean written = job.status() == ImportStatus.APPLYING;
        job.drop(clock.instant());
        parts.delete(id);
        if (!written) {
            rows.delete(id);
        }
        return texts.view(job);
    }
}
