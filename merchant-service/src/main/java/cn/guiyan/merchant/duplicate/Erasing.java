package cn.guiyan.merchant.duplicate;

import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.MerchantProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the erasure of a person means to merges: none begins or is undone any more. */
@ApplicationScoped
class Erasing {
    /** Of the lock that erasures hold alone, and merges together. */
    static final int KEY = 0x6d657267;

    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(" + KEY + ")";
    private static final String ERASED_ON = """
            SELECT erased_on FROM merchant WHERE erased_on IS NOT NULL
                AND id IN (SELECT ?::uuid UNION SELECT merchant_id FROM merchant_alias WHERE id = ?)""";

    private final Sql sql;

    Erasing(Sql sql) {
        this.sql = sql;
    }

    /** Nobody is erased until the transaction ends. To be called before anything is locked. */
    void hold() {
        sql.list(SHARED, row -> true);
    }

    /** @throws ProblemException {@code erased} when the record, or the one into which it was merged, was erased */
    void requireNotErased(UUID merchant) {
        sql.first(ERASED_ON, row -> row.getObject("erased_on", LocalDate.class), merchant, merchant)
                .ifPresent(on -> {
                    throw new ProblemException(MerchantProblem.ERASED, Map.of("on", on));
                });
    }
}
