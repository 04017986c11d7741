package cn.guiyan.merchant.duplicate;

import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.MergedMerchants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Makes one record of two, in the transaction at hand and within the whole register. */
@ApplicationScoped
class MergeExecution {
    private static final String LOCK =
            "SELECT id FROM merchant WHERE id IN (?, ?) AND erased_on IS NULL ORDER BY id FOR UPDATE";
    private static final String KEEP = """
            INSERT INTO merge_row (merge_id, kind, fate, owner, content)
            SELECT ?, 'MERCHANT', ?, id, to_jsonb(m) FROM merchant m WHERE id = ?""";
    private static final String KEEP_ALIASES = """
            INSERT INTO merge_row (merge_id, kind, fate, owner, content)
            SELECT ?, 'ALIAS', 'MOVED', id, to_jsonb(a) FROM merchant_alias a WHERE merchant_id = ?""";
    private static final String VERSIONS = """
            UPDATE merge_row r SET version_after = o.version FROM %s o
            WHERE r.merge_id = ? AND r.kind = ? AND r.owner = o.id""";

    private final Sql sql;
    private final Session session;
    private final MergeMoves moves;
    private final MergePublishing publishing;
    private final MergedMerchants merchants;
    private final Journal journal;

    MergeExecution(
            Sql sql,
            Session session,
            MergeMoves moves,
            MergePublishing publishing,
            MergedMerchants merchants,
            Journal journal) {
        this.sql = sql;
        this.session = session;
        this.moves = moves;
        this.publishing = publishing;
        this.merchants = merchants;
        this.journal = journal;
    }

    /**
     * What is decided about one of the two waits until the transaction ends. Whoever rewrites an aggregate locks it before the merchants that
     * it names, and so does this.
     */
    void lock(UUID one, UUID other) {
        Dependent.ALL.forEach(kind -> moves.lock(kind, other));
        if (sql.list(LOCK, row -> row.getObject("id", UUID.class), one, other).size() < 2) {
            throw new ProblemException(DuplicateProblem.MERGE_OVERTAKEN, Map.of());
        }
    }

    /** Both records are as they stand, locked. */
    void execute(Merge merge, MergeRecord survivor, MergeRecord absorbed) {
        session.flush();
        UUID id = merge.id();
        sql.update(KEEP, id, "CHANGED", survivor.id());
        sql.update(KEEP, id, "ASIDE", absorbed.id());
        MerchantChanged last = merchants.merged(absorbed.id(), survivor.id());
        Touched touched = new Touched();
        for (Dependent kind : Dependent.ALL) {
            moves.move(kind, id, survivor.id(), absorbed.id(), survivor.region(), touched);
        }
        describe(merge, survivor, absorbed);
        sql.update(KEEP, id, "AFTER", survivor.id());
        alias(id, survivor.id(), absorbed.id());
        publish(merge, touched);
        journal.append(merchants.changed(survivor.id()), merge.reason());
        journal.append(last, merge.reason());
    }

    private void describe(Merge merge, MergeRecord survivor, MergeRecord absorbed) {
        List<String> columns = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            if (survivor.kept(field, absorbed, merge.fromAbsorbed()) == MergeRole.ABSORBED) {
                field.columns().forEach(column -> columns.add(column + " = a." + column + ", "));
            }
        }
        List<String> tags = survivor.tagsWith(absorbed);
        boolean named = survivor.kept(MergeField.NAME, absorbed, merge.fromAbsorbed()) == MergeRole.SURVIVOR;
        boolean employed = survivor.kept(MergeField.COMPANY, absorbed, merge.fromAbsorbed()) == MergeRole.SURVIVOR;
        sql.update(
                "UPDATE merchant m SET %s tags = ?, search_text = ?, version = m.version + 1 FROM merchant a WHERE m.id = ? AND a.id = ?"
                        .formatted(String.join("", columns)),
                tags,
                merchants.searchText(
                        named ? survivor.name() : absorbed.name(),
                        employed ? survivor.company() : absorbed.company(),
                        tags),
                survivor.id(),
                absorbed.id());
    }

    private void alias(UUID merge, UUID survivor, UUID absorbed) {
        sql.update(KEEP_ALIASES, merge, absorbed);
        sql.update("UPDATE merchant_alias SET merchant_id = ? WHERE merchant_id = ?", survivor, absorbed);
        session.clear();
        sql.update("DELETE FROM merchant WHERE id = ?", absorbed);
        sql.update(
                "INSERT INTO merchant_alias (id, merchant_id, merge_id) VALUES (?, ?, ?)", absorbed, survivor, merge);
    }

    private void publish(Merge merge, Touched touched) {
        UUID id = merge.id();
        publishing.version(touched);
        for (Dependent kind : Dependent.ALL) {
            sql.update(VERSIONS.formatted(kind.aggregate()), id, kind.kind());
            if (kind.isAggregate()) {
                touched.later(kind.aggregate(), moved(id, kind));
            }
        }
        touched.gone().forEach((table, ids) -> publishing.erase(table, id, ids, merge.reason()));
        touched.changed().forEach((table, ids) -> {
            if (!ids.isEmpty()) {
                publishing.publish(table, ids);
            }
        });
    }

    private Collection<UUID> moved(UUID merge, Dependent kind) {
        return sql.list(
                "SELECT owner FROM merge_row WHERE merge_id = ? AND kind = ? AND fate = 'MOVED'",
                row -> row.getObject("owner", UUID.class),
                merge,
                kind.kind());
    }
}
