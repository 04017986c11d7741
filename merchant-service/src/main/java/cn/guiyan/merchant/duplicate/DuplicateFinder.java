package cn.guiyan.merchant.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Compares records that were written with all others, through indexes: the work for one record does not grow with the register. What more
 * than ten others have as well, such as a switchboard's number or a frequent name in a large county, tells nothing.
 */
@ApplicationScoped
class DuplicateFinder {
    private static final String TAKE = """
            DELETE FROM duplicate_due WHERE number IN (
                SELECT number FROM duplicate_due ORDER BY number LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING merchant_id""";

    private static final String MOVED = """
            UPDATE duplicate_side d SET region = m.region FROM merchant m
            WHERE m.id = d.merchant_id AND d.merchant_id = ANY (?) AND d.region <> m.region""";

    private static final String OTHERS = """
            SELECT d.id AS one, o.id AS other, '%s' AS reason
            FROM due d CROSS JOIN LATERAL (
                SELECT array_agg(g.id) AS ids FROM (SELECT m.id FROM merchant m WHERE %s AND m.id <> d.id AND m.erased_on IS NULL LIMIT 11) g) g
                CROSS JOIN LATERAL unnest(g.ids) AS o (id)
            WHERE cardinality(g.ids) <= 10""";

    /** Parameters: the records, twice. */
    static final String COMPARE = """
            WITH due AS MATERIALIZED (
                SELECT m.id, m.phone_hash, c.id AS company_id, m.near_name, m.region, m.present_city
                FROM merchant m LEFT JOIN company c ON c.id = m.company_id AND c.credit_code IS NOT NULL
                WHERE m.id = ANY (?) AND m.erased_on IS NULL
            ), seen AS (
            """
            + String.join(
                    "\nUNION ALL ",
                    OTHERS.formatted("SAME_PHONE", "m.phone_hash = d.phone_hash"),
                    OTHERS.formatted("SAME_CREDIT_CODE", "m.company_id = d.company_id"),
                    OTHERS.formatted("NEAR_NAME_SAME_HOME", "m.near_name = d.near_name AND m.region = d.region"),
                    OTHERS.formatted(
                            "NEAR_NAME_SAME_CITY", "m.near_name = d.near_name AND m.present_city = d.present_city"))
            + """
                    ), pair AS (
                        SELECT least(one, other) AS one, greatest(one, other) AS other, array_agg(DISTINCT reason) AS reasons
                        FROM seen GROUP BY 1, 2
                    ), side AS (
                        SELECT md5(p.one::text || p.other::text)::uuid AS pair_id, s.side, s.merchant_id, m.region, p.reasons
                        FROM pair p CROSS JOIN LATERAL (VALUES (1, p.one), (2, p.other)) AS s (side, merchant_id)
                        JOIN merchant m ON m.id = s.merchant_id
                    ), gone AS (
                        DELETE FROM duplicate_side d WHERE d.state = 'OPEN'
                            AND d.pair_id IN (SELECT pair_id FROM duplicate_side WHERE merchant_id = ANY (?))
                            AND NOT EXISTS (SELECT FROM side s WHERE s.pair_id = d.pair_id)
                    )
                    INSERT INTO duplicate_side AS known (pair_id, side, merchant_id, region, reasons, state)
                    SELECT pair_id, side, merchant_id, region, reasons, 'OPEN' FROM side ORDER BY pair_id, side
                    ON CONFLICT (pair_id, side) DO UPDATE SET reasons = excluded.reasons WHERE known.reasons <> excluded.reasons""";

    private final Sql sql;
    private final DuplicateConfig config;

    DuplicateFinder(Sql sql, DuplicateConfig config) {
        this.sql = sql;
        this.config = config;
    }

    /**
     * Compares the records that have waited longest. Several replicas may do so at once: an entry belongs to who locks it.
     *
     * @return whether there were any
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean next() {
        List<UUID> due = sql.list(TAKE, row -> row.getObject("merchant_id", UUID.class), config.batch()).stream()
                .distinct()
                .toList();
        if (due.isEmpty()) {
            return false;
        }
        sql.update(MOVED, due);
        sql.update(COMPARE, due, due);
        return true;
    }
}
