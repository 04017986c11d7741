package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.transfer.ImportJobs.Claim;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads a workbook and says of every row what it means to the register, which stays as it is. Begun anew after a restart. */
@ApplicationScoped
class ImportCheck {
    private final ImportJobs jobs;
    private final ImportParts parts;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ErasedPeople erased;
    private final ImportConfig config;
    private final ImportCheckpoint checkpoint;
    private final ObjectMapper json;
    private final Clock clock;

    ImportCheck(
            ImportJobs jobs,
            ImportParts parts,
            ImportFiles files,
            ImportRows rows,
            ErasedPeople erased,
            ImportConfig config,
            ImportCheckpoint checkpoint,
            ObjectMapper json,
            Clock clock) {
        this.jobs = jobs;
        this.parts = parts;
        this.files = files;
        this.rows = rows;
        this.erased = erased;
        this.config = config;
        this.checkpoint = checkpoint;
        this.json = json;
        this.clock = clock;
    }

    /** @param goesOn whether there is time for another batch; what is left is somebody else's */
    <R> void run(Claim claim, Intake<R> intake, BooleanSupplier goesOn) {
        try {
            Path file = files.create();
            try {
                if (begin(claim, file)) {
                    check(claim, intake, file, goesOn);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (ProblemException e) {
            fail(claim, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean begin(Claim claim, Path file) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = jobs.held(claim, config.lease(), ImportStatus.UPLOADED, ImportStatus.CHECKING);
            job.ifPresent(begun -> {
                begun.beginCheck();
                rows.delete(claim.id());
                parts.load(claim.id(), file);
            });
            return job.isPresent();
        });
    }

    private <R> void check(Claim claim, Intake<R> intake, Path file, BooleanSupplier goesOn) throws IOException {
        Map<UUID, Integer> seen = new HashMap<>();
        try (Sheet sheet = Sheet.open(file, intake.layout(), config)) {
            List<SheetRow> batch = sheet.next(config.batchRows());
            if (batch.isEmpty()) {
                throw new ProblemException(TransferProblem.NO_ROWS, Map.of());
            }
            boolean held = true;
            while (held && !batch.isEmpty()) {
                List<SheetRow> now = batch;
                held = goesOn.getAsBoolean()
                        && QuarkusTransaction.requiringNew().call(() -> checkBatch(claim, intake, now, seen));
                batch = sheet.next(config.batchRows());
            }
            if (!held) {
                return;
            }
        }
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.held(claim, config.lease(), ImportStatus.CHECKING)
                        .ifPresent(job -> {
                            job.endCheck();
                            parts.delete(claim.id());
                        }));
    }

    private <R> boolean checkBatch(Claim claim, Intake<R> intake, List<SheetRow> batch, Map<UUID, Integer> seen) {
        ImportJob job = jobs.held(claim, config.lease(), ImportStatus.CHECKING).orElse(null);
        if (job == null) {
            return false;
        }
        List<StoredRow> stored = new ArrayList<>(batch.size());
        List<SheetRow> left = new ArrayList<>(batch.size());
        Predicate<List<String>> isErased = erased.since(job.uploadedAt());
        for (SheetRow row : batch) {
            if (isErased.test(row.cells())) {
                stored.add(StoredRow.erased(row.number(), row.cells().size()));
            } else {
                left.add(row);
            }
        }
        RegionScope office = RegionScope.of(job.region());
        for (Judged<R> judged : told(Assessment.of(intake, left, office, false), intake, office)) {
            stored.add(once(judged, intake, seen).stored());
        }
        stored.forEach(row -> job.checked(row.outcome()));
        rows.insert(claim.id(), job.region(), stored);
        checkpoint.at(ImportCheckpoint.Step.CHECKING, claim.id());
        return true;
    }

    // Only the check tells them: by the time rows are written, those above them in the file are in the register.
    private static <R> List<Judged<R>> told(List<Judged<R>> rows, Intake<R> intake, RegionScope office) {
        List<Integer> fresh = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).outcome() == Outcome.NEW)
                .boxed()
                .toList();
        List<R> requests = fresh.stream()
                .map(i -> Objects.requireNonNull(rows.get(i).draft().request()))
                .toList();
        List<Judged<R>> told = new ArrayList<>(rows);
        intake.resembling(requests, office)
                .forEach((number, reason) ->
                        told.set(fresh.get(number), rows.get(fresh.get(number)).refused(Outcome.DUPLICATE, reason)));
        return told;
    }

    // Keys are remembered as digests: those of a whole file are held in memory.
    private static <R> Judged<R> once(Judged<R> judged, Intake<R> intake, Map<UUID, Integer> seen) {
        R request = judged.draft().request();
        if (request == null) {
            return judged;
        }
        int number = judged.draft().row().number();
        byte[] key = intake.key(request).toString().getBytes(StandardCharsets.UTF_8);
        Integer first = seen.putIfAbsent(UUID.nameUUIDFromBytes(key), number);
        if (first == null) {
            return judged;
        }
        Map<String, String> facts = Map.of("row", String.valueOf(first));
        return judged.refused(Outcome.DUPLICATE, new Reason(null, RowReason.DUPLICATE, facts));
    }

    /** The file is at fault; nothing of it is kept. */
    void fail(Claim claim, ProblemException problem) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.held(
                                claim,
                                config.lease(),
                                ImportStatus.UPLOADED,
                                ImportStatus.CHECKING,
                                ImportStatus.APPLYING)
                        .ifPresent(job -> {
                            job.fail(problem.type().slug(), facts(problem), clock.instant());
                            parts.delete(claim.id());
                            rows.delete(claim.id());
                        }));
    }

    private String facts(ProblemException problem) {
        try {
            return json.writeValueAsString(problem.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
