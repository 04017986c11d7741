package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports within a scope, and which of them a worker may take. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {
    private static final String CLAIM = """
            UPDATE import_job SET worker = :worker, lease_until = clock_timestamp() + :millis * interval '1 millisecond', attempts = attempts + 1
            WHERE id = (SELECT id FROM import_job
                        WHERE status IN ('UPLOADED', 'CHECKING', 'APPLYING') AND (lease_until IS NULL OR lease_until < clock_timestamp())
                        ORDER BY uploaded_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, region, coalesce(confirmed_by, uploaded_by), attempts""";
    private static final String HOLD = """
            UPDATE import_job SET lease_until = clock_timestamp() + :millis * interval '1 millisecond' WHERE id = :id AND worker = :worker""";
    private static final String FORGOTTEN = """
            UPDATE import_job SET status = 'DROPPED', finished_at = clock_timestamp()
            WHERE status = 'CHECKED' AND uploaded_at < clock_timestamp() - :seconds * interval '1 second'""";
    private static final String RELEASE =
            "UPDATE import_job SET worker = NULL, lease_until = NULL WHERE id = :id AND worker = :worker";

    /**
     * An import that this worker may work on.
     *
     * @param actor in whose name
     * @param attempts how often it was taken since its last progress
     */
    record Claim(UUID id, UUID worker, String region, String actor, int attempts) {}

    ImportJob get(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(job -> scope.contains(job.region()))
                .orElseThrow(() -> NotFound.of("import", id));
    }

    PanacheQuery<ImportJob> newestFirst(RegionScope scope, PageQuery page) {
        Filter filter = Filter.within(scope);
        return find(filter.hql(), Sort.descending("uploadedAt", "id"), filter.values())
                .page(page.page(), page.size());
    }

    /** The oldest import that waits for a worker, taken from now on. */
    Optional<Claim> claim(UUID worker, Duration lease) {
        List<?> rows = getEntityManager()
                .createNativeQuery(CLAIM)
                .setParameter("worker", worker)
                .setParameter("millis", lease.toMillis())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Claim(
                        (UUID) row[0], worker, (String) row[1], (String) row[2], ((Number) row[3]).intValue()));
    }

    /**
     * The import, locked until the transaction ends, as long as it is this worker's and in that state.
     *
     * @return nothing when somebody has dropped it, or another worker has taken it
     */
    Optional<ImportJob> held(Claim claim, Duration lease, ImportStatus... states) {
        ImportJob job = findById(claim.id(), LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.isHeldBy(claim.worker()) || !List.of(states).contains(job.status())) {
            return Optional.empty();
        }
        getEntityManager()
                .createNativeQuery(HOLD)
                .setParameter("id", claim.id())
                .setParameter("worker", claim.worker())
                .setParameter("millis", lease.toMillis())
                .executeUpdate();
        return Optional.of(job);
    }

    /** Gives up what nobody has confirmed for so long. */
    void dropForgotten(Duration kept) {
        getEntityManager()
                .createNativeQuery(FORGOTTEN)
                .setParameter("seconds", kept.toSeconds())
                .executeUpdate();
    }

    /** Leaves it to whoever comes next. */
    void release(Claim claim) {
        getEntityManager()
                .createNativeQuery(RELEASE)
                .setParameter("id", claim.id())
                .setParameter("worker", claim.worker())
                .executeUpdate();
    }
}
