package cn.guiyan.merchant.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Alerts as the job keeps them, and its turn. */
@ApplicationScoped
class AlertRepository implements PanacheRepositoryBase<Alert, UUID> {
    private static final String LOCK = "SELECT evaluated_at IS NULL FROM alert_evaluation FOR UPDATE";
    private static final String TURN = """
            UPDATE alert_evaluation SET evaluated_at = clock_timestamp()
            WHERE evaluated_at <= clock_timestamp() - :millis * interval '1 millisecond'""";

    /** What is told of at present. */
    record Open(UUID id, Fact fact) {}

    /** Whether nobody has looked for so long; from now on somebody has. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean takeTurn(Duration interval) {
        return getEntityManager()
                        .createNativeQuery(TURN)
                        .setParameter("millis", interval.toMillis())
                        .executeUpdate()
                > 0;
    }

    /** Waits until nobody else looks, until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lockOutOthers() {
        getEntityManager().createNativeQuery(LOCK).getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Map<Fact.Key, Open> open(AlertKind kind) {
        Map<Fact.Key, Open> open = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.id, a.fact from Alert a where a.closedAt is null and a.fact.kind = :kind",
                        Tuple.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(row -> new Open(row.get(0, UUID.class), row.get(1, Fact.class)))
                .forEach(each -> open.put(each.fact().key(), each));
        return open;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Alert> lock(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1", Sort.by("id"), ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list();
    }

    /** Those about a merchant that are not a region's. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Alert> lockOutside(String region, UUID merchantId) {
        return find("fact.merchantId = ?1 and fact.region <> ?2", Sort.by("id"), merchantId, region)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
