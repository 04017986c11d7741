package cn.guiyan.merchant.duplicate;

import cn.guiyan.http.ProblemException;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.MergedMerchants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Makes two records of one again, in the transaction at hand and within the whole register. What nobody has changed since is as it was
 * before the merge; what was changed keeps the change. What came since stays with the record that stayed.
 */
@ApplicationScoped
class MergeUndoing {
    private static final String OVERWRITTEN = """
            SELECT f.key FROM merge_row b JOIN merge_row a ON a.merge_id = b.merge_id AND a.fate = 'AFTER'
            JOIN merchant m ON m.id = b.owner, jsonb_each(b.content) f
            WHERE b.merge_id = ? AND b.fate = 'CHANGED' AND f.value IS DISTINCT FROM a.content -> f.key""";
    private static final String CHANGED_SINCE = """
            SELECT f.key FROM merge_row a JOIN merchant m ON m.id = a.owner, jsonb_each(a.content) f
            WHERE a.merge_id = ? AND a.fate = 'AFTER' AND f.key = ANY (?) AND f.value IS DISTINCT FROM to_jsonb(m) -> f.key""";
    private static final List<String> COMPUTED = List.of("version", "search_text", "search_tails", "near_name");
    private static final String DESCRIBED = "SELECT name, company, tags FROM merchant WHERE id = ?";

    private static final String DESCRIBE = """
            UPDATE merchant m SET version = m.version + 1%s
            FROM merge_row r, jsonb_populate_record(NULL::merchant, r.content) b
            WHERE m.id = ? AND r.merge_id = ? AND r.fate = 'CHANGED'""";
    private static final String PUT_BACK = """
            UPDATE %s x SET merchant_id = ?, version = x.version + 1%s FROM merge_row r
            WHERE r.merge_id = ? AND r.kind = ? AND r.fate = 'MOVED' AND x.id = r.owner AND x.merchant_id = ?
            RETURNING x.id""";
    private static final String INSERT = """
            INSERT INTO %1$s (%2$s) SELECT %4$s FROM merge_row r, jsonb_populate_record(
                NULL::%1$s, r.content || jsonb_build_object('version', (r.content ->> 'version')::bigint + 2)) x
            WHERE %3$s RETURNING id""";
    private static final String INSERT_PARTS = """
            INSERT INTO %1$s (%2$s)
            SELECT %3$s FROM merge_row r, jsonb_populate_record(NULL::%1$s, r.content) x
            WHERE r.merge_id = ? AND r.fate = 'PART' AND r.kind = '%1$s'""";
    private static final String LISTS = """
            SELECT o.id FROM %s o WHERE o.id IN (
                SELECT owner FROM merge_row WHERE merge_id = ? AND kind = ? AND fate = 'LIST')
            ORDER BY o.id FOR UPDATE""";
    private static final String UNTOUCHED_LISTS = """
            SELECT o.id FROM %s o JOIN merge_row r ON r.owner = o.id AND r.version_after = o.version
            WHERE r.merge_id = ? AND r.kind = ? AND r.fate = 'LIST'""";
    private static final String REPLACE_LISTS = """
            INSERT INTO %1$s (%2$s) SELECT %3$s FROM merge_row r, jsonb_populate_recordset(NULL::%1$s, r.content) x
            WHERE r.merge_id = ? AND r.kind = ? AND r.fate = 'LIST' AND r.owner = ANY (?)""";
    private static final String PUT_ROWS_BACK = """
            UPDATE %1$s x SET merchant_id = ?%2$s FROM merge_row r
            WHERE r.merge_id = ? AND r.kind = ? AND r.fate = 'MOVED' AND r.owner = ANY (?)
                AND x.%3$s = r.owner AND x.merchant_id = ? AND %4$s""";
    private static final String HOME = """
            UPDATE %1$s x SET region = m.region FROM merchant m
            WHERE m.id = x.merchant_id AND x.%2$s = ANY (?) AND x.region <> m.region""";
    private static final String COLUMNS = """
            SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS names FROM pg_attribute
            WHERE attrelid = ?::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''""";

    private final Sql sql;
    private final Session session;
    private final MergePublishing publishing;
    private final MergedMerchants merchants;
    private final Journal journal;

    MergeUndoing(Sql sql, Session session, MergePublishing publishing, MergedMerchants merchants, Journal journal) {
        this.sql = sql;
        this.session = session;
        this.publishing = publishing;
        this.merchants = merchants;
        this.journal = journal;
    }

    /** @throws ProblemException {@code merged-again}, or {@code merge-cannot-be-undone} naming what was changed since */
    void undo(Merge merge, UUID survivor, UUID absorbed, String reason) {
        session.flush();
        UUID id = merge.id();
        if (sql.list(
                        "SELECT id FROM merchant WHERE id = ? FOR UPDATE",
                        row -> row.getObject("id", UUID.class),
                        survivor)
                .isEmpty()) {
            throw new ProblemException(DuplicateProblem.MERGED_AGAIN, Map.of("mergeId", id));
        }
        sql.update("DELETE FROM merchant_alias WHERE id = ?", absorbed);
        insert("merchant", "r.merge_id = ? AND r.fate = 'ASIDE' AND r.kind = 'MERCHANT'", id);
        sql.update(
                "UPDATE merchant_alias SET merchant_id = ? WHERE id IN (SELECT owner FROM merge_row WHERE merge_id = ?"
                        + " AND kind = 'ALIAS')",
                absorbed,
                id);
        describe(id, survivor);
        Touched touched = new Touched();
        for (Dependent kind : Dependent.ALL) {
            if (kind.isAggregate()) {
                putBack(kind, id, survivor, absorbed, touched);
            } else {
                putListsBack(kind, id, survivor, absorbed, touched);
            }
        }
        sql.update("DELETE FROM merge_row WHERE merge_id = ?", id);
        publish(touched);
        journal.append(merchants.changed(survivor), reason);
        journal.append(merchants.changed(absorbed), reason);
    }

    private void describe(UUID merge, UUID survivor) {
        List<String> columns = new ArrayList<>(sql.list(OVERWRITTEN, row -> row.getString("key"), merge));
        columns.removeAll(COMPUTED);
        if (!columns.contains("phone_hash")) {
            // The same number, only encrypted anew.
            columns.remove("phone");
        }
        List<String> compared = new ArrayList<>(columns);
        compared.remove("phone");
        if (!compared.isEmpty()) {
            sql.first(CHANGED_SINCE, row -> row.getString("key"), merge, compared)
                    .ifPresent(field -> {
                        throw changed(merge, field, survivor);
                    });
        }
        String values =
                columns.stream().map(each -> ", " + each + " = b." + each).collect(Collectors.joining());
        sql.update(DESCRIBE.formatted(values), survivor, merge);
        findByWhatItSays(survivor);
    }

    // What the merge has not touched may have been changed since, such as the name.
    private void findByWhatItSays(UUID survivor) {
        sql.first(
                        DESCRIBED,
                        row -> merchants.searchText(
                                row.getString("name"), row.getString("company"), Sql.texts(row, "tags")),
                        survivor)
                .ifPresent(text -> sql.update("UPDATE merchant SET search_text = ? WHERE id = ?", text, survivor));
    }

    /** Rows that are aggregates. */
    private void putBack(Dependent kind, UUID merge, UUID survivor, UUID absorbed, Touched touched) {
        List<UUID> back = sql.list(
                PUT_BACK.formatted(kind.table(), kind.home() ? ", region = r.content ->> 'region'" : ""),
                row -> row.getObject("id", UUID.class),
                absorbed,
                merge,
                kind.kind(),
                survivor);
        touched.later(kind.table(), back);
        String aside = "r.merge_id = ? AND r.fate = 'ASIDE' AND r.kind = '" + kind.kind() + "'";
        List<UUID> again = insert(kind.table(), aside, merge);
        touched.later(kind.table(), again);
        bringHome(kind, again);
        kind.parts().forEach(part -> insertParts(part, merge));
    }

    /** The row with a version after the one with which it was said to be no more. */
    private List<UUID> insert(String table, String which, UUID merge) {
        String columns = columns(table);
        return sql.list(
                INSERT.formatted(table, columns, which, of("x", columns)),
                row -> row.getObject("id", UUID.class),
                merge);
    }

    private void insertParts(Dependent.Part part, UUID merge) {
        String columns = columns(part.table());
        sql.update(INSERT_PARTS.formatted(part.table(), columns, of("x", columns)), merge);
    }

    /** Rows of an aggregate: the whole list where the aggregate is as the merge left it, else row by row. */
    private void putListsBack(Dependent kind, UUID merge, UUID survivor, UUID absorbed, Touched touched) {
        List<UUID> owners =
                sql.list(LISTS.formatted(kind.aggregate()), row -> row.getObject("id", UUID.class), merge, kind.kind());
        if (owners.isEmpty()) {
            return;
        }
        List<UUID> same = sql.list(
                UNTOUCHED_LISTS.formatted(kind.aggregate()),
                row -> row.getObject("id", UUID.class),
                merge,
                kind.kind());
        List<UUID> others = new ArrayList<>(owners);
        others.removeAll(same);
        if (!same.isEmpty()) {
            replace(kind, merge, same);
        }
        if (!others.isEmpty()) {
            putRowsBack(kind, merge, survivor, absorbed, others);
        }
        bringHome(kind, owners);
        touched.later(kind.aggregate(), owners);
    }

    // Whoever has moved since has taken everything along.
    private void bringHome(Dependent kind, Collection<UUID> owners) {
        if (kind.home() && !owners.isEmpty()) {
            sql.update(HOME.formatted(kind.table(), kind.owner()), owners);
        }
    }

    private void replace(Dependent kind, UUID merge, List<UUID> owners) {
        String columns = columns(kind.table());
        sql.update("DELETE FROM %s WHERE %s = ANY (?)".formatted(kind.table(), kind.owner()), owners);
        sql.update(REPLACE_LISTS.formatted(kind.table(), columns, of("x", columns)), merge, kind.kind(), owners);
    }

    private void putRowsBack(Dependent kind, UUID merge, UUID survivor, UUID absorbed, List<UUID> owners) {
        sql.first(
                        "SELECT owner FROM merge_row WHERE merge_id = ? AND kind = ? AND fate = 'ASIDE' AND owner ="
                                + " ANY (?)",
                        row -> row.getObject("owner", UUID.class),
                        merge,
                        kind.kind(),
                        owners)
                .ifPresent(owner -> {
                    throw changed(merge, kind.aggregate(), owner);
                });
        sql.update(
                PUT_ROWS_BACK.formatted(
                        kind.table(),
                        kind.home() ? ", region = r.content ->> 'region'" : "",
                        kind.owner(),
                        kind.again()),
                absorbed,
                merge,
                kind.kind(),
                owners,
                survivor);
    }

    private void publish(Touched touched) {
        Touched lists = new Touched();
        List<String> aggregates = Dependent.ALL.stream()
                .filter(Dependent::isAggregate)
                .map(Dependent::table)
                .toList();
        touched.changed().forEach((table, ids) -> {
            if (!aggregates.contains(table)) {
                lists.later(table, ids);
            }
        });
        publishing.version(lists);
        touched.changed().forEach(this::publish);
    }

    private void publish(String table, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            publishing.publish(table, ids);
        }
    }

    /** Those that can be written. */
    private String columns(String table) {
        return sql.list(COLUMNS, row -> row.getString("names"), table).get(0);
    }

    private static String of(String alias, String columns) {
        return alias + "." + columns.replace(", ", ", " + alias + ".");
    }

    /**
     * @param what the column or the table that was changed
     * @param id of whose it is
     */
    private static ProblemException changed(UUID merge, String what, UUID id) {
        return new ProblemException(
                DuplicateProblem.MERGE_CANNOT_BE_UNDONE,
                Map.of("mergeId", merge, "what", what.replace('_', '-'), "id", id));
    }
}
