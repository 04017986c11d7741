package cn.guiyan.merchant.duplicate;

import cn.guiyan.events.Event;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.MerchantReferences;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Tells the readers of every aggregate that a merge has touched. */
@ApplicationScoped
class MergePublishing {
    private static final String GONE = """
            SELECT DISTINCT ON (owner) owner, (content ->> 'version')::bigint AS version, content ->> 'region' AS region
            FROM merge_row WHERE merge_id = ? AND fate = 'ASIDE' AND owner = ANY (?)""";

    private final Sql sql;
    private final Session session;
    private final Journal journal;
    private final List<MerchantReferences> references;

    MergePublishing(Sql sql, Session session, Journal journal, @All List<MerchantReferences> references) {
        this.sql = sql;
        this.session = session;
        this.journal = journal;
        this.references = references;
    }

    private record Gone(UUID id, long version, @Nullable String region) {}

    /** The aggregates whose rows have changed get a version. */
    void version(Touched touched) {
        touched.changed()
                .forEach((table, ids) ->
                        sql.update("UPDATE %s SET version = version + 1 WHERE id = ANY (?)".formatted(table), ids));
    }

    /** Written rows are read anew, and published in the order of their ids. */
    void publish(String table, Collection<UUID> ids) {
        session.clear();
        List<? extends Event> events = reference(table).changed(ids);
        journal.appendAll(
                events.stream().sorted(Comparator.comparing(Event::id)).toList());
    }

    /** What was set aside is no more, as far as readers are concerned. */
    void erase(String table, UUID merge, Collection<UUID> ids, String reason) {
        Class<? extends Event> event = reference(table).event();
        sql.list(
                        GONE,
                        row -> new Gone(
                                row.getObject("owner", UUID.class), row.getLong("version"), row.getString("region")),
                        merge,
                        ids)
                .forEach(each -> journal.erase(event, each.id(), each.version() + 1, each.region(), reason));
    }

    private MerchantReferences reference(String table) {
        return references.stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody publishes " + table));
    }
}
