package cn.guiyan.merchant.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Points what refers to one record at another. What cannot stand beside what the other has already is set aside. Of everything there is
 * afterwards a copy as it was.
 */
@ApplicationScoped
class MergeMoves {
    // A row of the absorbed record that is better than all that it clashes with drives them out; whatever clashes with
    // what then stays goes itself.
    private static final String GONE = """
            WITH clash AS (
                SELECT a.ctid AS one, s.ctid AS other, bool_and(coalesce(%3$s, false)) OVER (PARTITION BY a.ctid) AS better
                FROM %1$s a JOIN %1$s s ON %2$s WHERE a.merchant_id = ? AND s.merchant_id = ?),
            beaten AS (SELECT DISTINCT other FROM clash WHERE better),
            gone AS (
                SELECT other AS place, false AS absorbed FROM beaten
                UNION SELECT one, true FROM clash WHERE other NOT IN (SELECT other FROM beaten))
            """;
    private static final String COUNTED = GONE + """
            SELECT (SELECT count(*) FROM %1$s WHERE merchant_id = ?) - count(*) FILTER (WHERE absorbed) AS moved, count(*) AS aside
            FROM gone""";
    private static final String ALL = "SELECT count(*) AS count FROM %s WHERE merchant_id = ?";
    private static final String KEEP_LISTS = """
            INSERT INTO merge_row (merge_id, kind, fate, owner, content)
            SELECT ?, ?, 'LIST', %1$s, jsonb_agg(to_jsonb(x)) FROM %2$s x WHERE %1$s = ANY (?) GROUP BY %1$s""";
    private static final String KEEP_MOVED = """
            INSERT INTO merge_row (merge_id, kind, fate, owner, content)
            SELECT ?, ?, 'MOVED', %s, to_jsonb(x) FROM %s x WHERE merchant_id = ?""";
    private static final String CLASHES = GONE + "SELECT place::text AS place FROM gone";
    private static final String SET_PARTS_ASIDE = """
            WITH gone AS (
                DELETE FROM %1$s p USING %3$s x WHERE p.%2$s = x.id AND x.ctid = ANY (?::tid[]) RETURNING p.*)
            INSERT INTO merge_row (merge_id, kind, fate, owner, content)
            SELECT ?, '%1$s', 'PART', %2$s, to_jsonb(gone) FROM gone""";
    private static final String SET_ASIDE = """
            WITH gone AS (DELETE FROM %s x WHERE x.ctid = ANY (?::tid[]) RETURNING x.*)
            INSERT INTO merge_row (merge_id, kind, fate, owner, content)
            SELECT ?, ?, 'ASIDE', %s, to_jsonb(gone) FROM gone RETURNING owner""";
    private static final String RENUMBER = """
            UPDATE %1$s x SET position = -1 - n.place FROM (
                SELECT %2$s AS owner, position, row_number() OVER (PARTITION BY %2$s ORDER BY position) - 1 AS place
                FROM %1$s WHERE %2$s = ANY (?)) n
            WHERE x.%2$s = n.owner AND x.position = n.position""";
    private static final String PURGE = """
            DELETE FROM merge_row WHERE merge_id IN (
                SELECT id FROM merchant_merge
                WHERE state = 'EXECUTED' AND executed_at < now() - ?::bigint * interval '1 second')""";

    private final Sql sql;

    MergeMoves(Sql sql) {
        this.sql = sql;
    }

    /** How much of a kind would move, and how much of both records be set aside. */
    MergePreview.Moved count(Dependent kind, UUID survivor, UUID absorbed) {
        String counted = COUNTED.formatted(kind.table(), kind.clash(), kind.better());
        return sql.list(
                        counted,
                        row -> new MergePreview.Moved(kind.kind(), row.getLong("moved"), row.getLong("aside")),
                        absorbed,
                        survivor,
                        absorbed)
                .get(0);
    }

    /** How much of a kind there is of a record. */
    MergePreview.Moved count(Dependent kind, UUID absorbed) {
        return sql.list(
                        ALL.formatted(kind.table()),
                        row -> new MergePreview.Moved(kind.kind(), row.getLong("count"), 0),
                        absorbed)
                .get(0);
    }

    /** Moves a kind. */
    void move(Dependent kind, UUID merge, UUID survivor, UUID absorbed, String home, Touched touched) {
        List<UUID> owners = lock(kind, absorbed);
        if (owners.isEmpty()) {
            return;
        }
        if (!kind.isAggregate()) {
            keepLists(kind, merge, owners);
        }
        setAside(kind, merge, survivor, absorbed, touched);
        keepMoved(kind, merge, absorbed);
        sql.update(
                ("UPDATE %s SET merchant_id = m.survivor%s%s FROM (SELECT ?::uuid AS survivor, ?::text AS home) m"
                                + " WHERE merchant_id = ?")
                        .formatted(
                                kind.table(),
                                kind.home() ? ", region = m.home" : "",
                                kind.isAggregate() ? ", version = version + 1" : ""),
                survivor,
                home,
                absorbed);
        if (kind.order()) {
            renumber(kind, owners);
        }
        if (!kind.isAggregate()) {
            touched.later(kind.aggregate(), owners);
        }
    }

    /** The aggregates that refer to a record, locked until the transaction ends. */
    List<UUID> lock(Dependent kind, UUID absorbed) {
        return sql.list(
                "SELECT id FROM %s WHERE id IN (SELECT %s FROM %s WHERE merchant_id = ?) ORDER BY id FOR UPDATE"
                        .formatted(kind.aggregate(), kind.owner(), kind.table()),
                row -> row.getObject("id", UUID.class),
                absorbed);
    }

    private void keepLists(Dependent kind, UUID merge, List<UUID> owners) {
        sql.update(KEEP_LISTS.formatted(kind.owner(), kind.table()), merge, kind.kind(), owners);
    }

    private void keepMoved(Dependent kind, UUID merge, UUID absorbed) {
        sql.update(KEEP_MOVED.formatted(kind.owner(), kind.table()), merge, kind.kind(), absorbed);
    }

    private void setAside(Dependent kind, UUID merge, UUID survivor, UUID absorbed, Touched touched) {
        sql.list(
                "SELECT 1 AS locked FROM %s WHERE merchant_id IN (?, ?) FOR UPDATE".formatted(kind.table()),
                row -> row.getInt("locked"),
                survivor,
                absorbed);
        List<String> rows = sql.list(
                CLASHES.formatted(kind.table(), kind.clash(), kind.better()),
                row -> row.getString("place"),
                absorbed,
                survivor);
        if (rows.isEmpty()) {
            return;
        }
        for (Dependent.Part part : kind.parts()) {
            sql.update(SET_PARTS_ASIDE.formatted(part.table(), part.owner(), kind.table()), rows, merge);
        }
        List<UUID> owners = sql.list(
                SET_ASIDE.formatted(kind.table(), kind.owner()),
                row -> row.getObject("owner", UUID.class),
                rows,
                merge,
                kind.kind());
        if (kind.isAggregate()) {
            touched.gone(kind.aggregate(), owners);
        }
    }

    // Two steps, since two rows never have one position.
    private void renumber(Dependent kind, List<UUID> owners) {
        sql.update(RENUMBER.formatted(kind.table(), kind.owner()), owners);
        sql.update(
                "UPDATE %1$s SET position = -1 - position WHERE %2$s = ANY (?)".formatted(kind.table(), kind.owner()),
                owners);
    }

    /** Drops the copies that nothing can be put back from any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    int purge(Duration undo) {
        return sql.update(PURGE, undo.toSeconds());
    }

    /** Kinds, so that a test can say what has to be covered. */
    static List<String> tables() {
        List<String> tables = new ArrayList<>();
        Dependent.ALL.forEach(kind -> tables.add(kind.table()));
        return tables;
    }
}
