package cn.guiyan.merchant.privacy;

import cn.guiyan.merchant.register.Merchant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What stands about a person beside the record: texts that are the person's own go, of others' the words that name the person. No record gets another
 * version by that, since it says no more than before.
 */
@ApplicationScoped
class ErasedTexts {
    private static final String WORDS = "CAST(:words AS text[])";
    private static final String MEETINGS = "(SELECT meeting_id FROM meeting_merchant WHERE merchant_id = :id)";
    private static final String DELEGATIONS = "(SELECT delegation_id FROM delegation_member WHERE merchant_id = :id"
            + " UNION SELECT delegation_id FROM delegation_intention WHERE merchant_id = :id)";
    private static final String CANDIDACIES = "(SELECT id FROM candidate WHERE merchant_id = :id)";
    private static final String SUGGESTIONS = "(SELECT id FROM suggestion WHERE merchant_id = :id)";

    /** One statement; with {@code :id}, {@code :words}, {@code :erased} as it needs them. */
    private record Step(ErasedKind kind, String sql) {}

    private static final List<Step> STEPS = List.of(
            new Step(
                    ErasedKind.CONTACTS,
                    "UPDATE contact SET summary = NULL, next_step = NULL"
                            + " WHERE merchant_id = :id AND num_nonnulls(summary, next_step) > 0"),
            new Step(
                    ErasedKind.LINKS,
                    "UPDATE liaison_link SET end_reason = :erased WHERE merchant_id = :id AND end_reason IS NOT NULL"),
            new Step(
                    ErasedKind.CANDIDACIES,
                    "UPDATE candidate_evidence SET title = :erased, note = NULL WHERE candidate_id IN " + CANDIDACIES),
            redacted(ErasedKind.MEETINGS, "meeting", "minutes", "id IN " + MEETINGS),
            redacted(ErasedKind.MEETINGS, "meeting_agenda", "item", "meeting_id IN " + MEETINGS),
            redacted(ErasedKind.MEETINGS, "meeting_material", "title", "meeting_id IN " + MEETINGS),
            redacted(ErasedKind.MEETINGS, "meeting_material", "note", "meeting_id IN " + MEETINGS),
            redacted(ErasedKind.DELEGATIONS, "delegation", "title", "id IN " + DELEGATIONS),
            redacted(ErasedKind.DELEGATIONS, "delegation_visit", "note", "delegation_id IN " + DELEGATIONS),
            redacted(ErasedKind.DELEGATIONS, "delegation_intention", "what", "delegation_id IN " + DELEGATIONS),
            new Step(
                    ErasedKind.DELEGATIONS,
                    "UPDATE delegation_member SET company = NULL WHERE merchant_id = :id AND company IS NOT NULL"),
            redacted(ErasedKind.SIGNINGS, "occasion_signing", "project_name", "merchant_id = :id"),
            redacted(ErasedKind.SUGGESTIONS, "suggestion", "text", "merchant_id = :id"),
            redacted(ErasedKind.SUGGESTIONS, "suggestion", "directive_text", "merchant_id = :id"),
            redacted(ErasedKind.IMPORTS, "import_job", "file_name", "true"),
            redacted(ErasedKind.IMPORTS, "import_job", "failure_facts", "true"));

    private static final String TRAIL = "SELECT redact_trail(ARRAY" + SUGGESTIONS + ", " + WORDS + ")";
    private static final String READINGS =
            "SELECT access.redact_purposes(ARRAY(SELECT unnest(CAST(:ids AS uuid[])) UNION SELECT id FROM contact WHERE merchant_id = :id), "
                    + WORDS + ")";

    private final EntityManager database;

    ErasedTexts(EntityManager database) {
        this.database = database;
    }

    private static Step redacted(ErasedKind kind, String table, String column, String where) {
        return new Step(
                kind,
                "UPDATE %s SET %s = journal.without(%s, %s) WHERE %s AND journal.has_any(%s, %s)"
                        .formatted(table, column, column, WORDS, where, column, WORDS));
    }

    /**
     * Erases them.
     *
     * @param ids of the record and of those merged into it
     * @return which kinds there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Set<ErasedKind> erase(UUID merchant, List<UUID> ids, List<String> words) {
        Set<ErasedKind> kinds = EnumSet.noneOf(ErasedKind.class);
        for (Step step : STEPS) {
            if (bound(step.sql(), merchant, ids, words).executeUpdate() > 0) {
                kinds.add(step.kind());
            }
        }
        if (count(TRAIL, merchant, ids, words) > 0) {
            kinds.add(ErasedKind.SUGGESTIONS);
        }
        if (count(READINGS, merchant, ids, words) > 0) {
            kinds.add(ErasedKind.READINGS);
        }
        return kinds;
    }

    private long count(String sql, UUID merchant, List<UUID> ids, List<String> words) {
        return ((Number) bound(sql, merchant, ids, words).getSingleResult()).longValue();
    }

    private Query bound(String sql, UUID merchant, List<UUID> ids, List<String> words) {
        Query query = database.createNativeQuery(sql);
        if (query.getParameters().stream().anyMatch(each -> "id".equals(each.getName()))) {
            query.setParameter("id", merchant);
        }
        if (sql.contains(":ids")) {
            query.setParameter("ids", ids.toArray(UUID[]::new));
        }
        if (sql.contains(":words")) {
            query.setParameter("words", words.toArray(String[]::new));
        }
        if (sql.contains(":erased")) {
            query.setParameter("erased", Merchant.ERASED_NAME);
        }
        return query;
    }
}
