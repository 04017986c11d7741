package cn.guiyan.merchant.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What a merge means to the list of duplicates. */
@ApplicationScoped
class MergedPairs {
    private static final String DECIDE = """
            UPDATE duplicate_side SET state = ?, decided_by = ?, decided_at = now(), decision = ?
            WHERE pair_id = md5(least(?::uuid, ?::uuid)::text || greatest(?::uuid, ?::uuid)::text)::uuid""";
    private static final String DROP =
            "DELETE FROM duplicate_side d WHERE state = 'OPEN' AND pair_id IN (SELECT pair_id FROM duplicate_side"
                    + " WHERE merchant_id = ?)";
    private static final String COMPARE = "INSERT INTO duplicate_due (merchant_id) SELECT unnest(?::uuid[])";

    private final Sql sql;

    MergedPairs(Sql sql) {
        this.sql = sql;
    }

    /** The pair is decided; whatever else the absorbed record resembled is compared with the other anew. */
    void merged(UUID survivor, UUID absorbed, String account, String reason) {
        decide(DuplicateState.MERGED, survivor, absorbed, account, reason);
        sql.update(DROP, absorbed);
        sql.update(COMPARE, List.of(survivor));
    }

    /** Somebody has said that they are two. */
    void undone(UUID survivor, UUID absorbed, String account, String reason) {
        decide(DuplicateState.DISMISSED, survivor, absorbed, account, reason);
        sql.update(COMPARE, List.of(survivor, absorbed));
    }

    private void decide(DuplicateState state, UUID survivor, UUID absorbed, String account, String reason) {
        sql.update(DECIDE, state.name(), account, reason, survivor, absorbed, survivor, absorbed);
    }
}
