package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Encryption;
import cn.guiyan.merchant.register.Merchant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Erases what merges, pairs and requests between offices keep about a person. That there was a merge stays, and which ids it was about: the old
 * ids name the erased record still. What had been set aside cannot be put back any more; what others' merges put back does not say it again.
 */
@ApplicationScoped
public class ErasedMerges {
    // Merges and erasures wait for each other, since each decides by what the other changes.
    private static final String ALONE = "SELECT pg_advisory_xact_lock(" + Erasing.KEY + ")";

    private static final String MERGES = "SELECT DISTINCT merge_id AS id FROM merge_side WHERE merchant_id = ANY (?)";
    private static final String TEXTS =
            "SELECT text FROM merchant_merge m, unnest(ARRAY[m.reason, m.closed_reason]) AS text"
                    + " WHERE m.id = ANY (?) AND text IS NOT NULL";
    private static final String FORGET_TEXTS = """
            UPDATE merchant_merge SET reason = ?, closed_reason = CASE WHEN closed_reason IS NOT NULL THEN ? END
            WHERE id = ANY (?)""";
    private static final String FORGET_COPIES = "DELETE FROM merge_row WHERE merge_id = ANY (?)";
    // Others' merges keep whole delegations as they were, and would put them back.
    private static final String FORGET_MEMBERS = """
            UPDATE merge_row r SET content = (
                SELECT jsonb_agg(CASE WHEN member ->> 'merchant_id' = ANY (?::text[])
                                      THEN member || '{"company": null}'::jsonb ELSE member END ORDER BY place)
                FROM jsonb_array_elements(r.content) WITH ORDINALITY AS listed (member, place))
            WHERE r.kind = 'DELEGATION_MEMBER' AND CASE WHEN jsonb_typeof(r.content) = 'array' THEN EXISTS (
                SELECT FROM jsonb_array_elements(r.content) AS member WHERE member ->> 'merchant_id' = ANY (?::text[])) END""";
    private static final String FORGET_INTENTIONS = """
            UPDATE merge_row r SET content = CASE jsonb_typeof(r.content) WHEN 'array' THEN (
                SELECT jsonb_agg(jsonb_set(one, '{what}', to_jsonb(journal.without(one ->> 'what', ?::text[]))) ORDER BY place)
                FROM jsonb_array_elements(r.content) WITH ORDINALITY AS listed (one, place))
                ELSE jsonb_set(r.content, '{what}', to_jsonb(journal.without(r.content ->> 'what', ?::text[]))) END
            WHERE r.kind = 'DELEGATION_INTENTION' AND r.owner IN (
                SELECT delegation_id FROM delegation_member WHERE merchant_id = ANY (?)
                UNION SELECT delegation_id FROM delegation_intention WHERE merchant_id = ANY (?))""";
    private static final String FORGET_PAIRS = """
            DELETE FROM duplicate_side WHERE pair_id IN (SELECT pair_id FROM duplicate_side WHERE merchant_id = ANY (?))
            RETURNING pair_id AS id""";
    private static final String ABOUT =
            "SELECT inquiry_id AS id FROM office_inquiry_recipient WHERE merchant_id = ANY (?)";
    private static final String WRITTEN = "SELECT id, message, reply FROM office_inquiry ORDER BY id";
    private static final String REWRITE = "UPDATE office_inquiry SET message = ?, reply = ? WHERE id = ?";

    private final Sql sql;
    private final Encryption encryption;

    ErasedMerges(Sql sql, Encryption encryption) {
        this.sql = sql;
        this.encryption = encryption;
    }

    /**
     * What there was.
     *
     * @param merges in which the person's records had a part
     * @param texts why they were proposed, declined and undone
     * @param answered whatever was answered about these is to be erased, too
     */
    public record Erased(List<UUID> merges, List<String> texts, Set<UUID> answered) {}

    private record Written(
            UUID id, String message, @Nullable String reply) {}

    /** No merge begins or ends until the transaction does. To be called first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdMerges() {
        sql.list(ALONE, row -> true);
    }

    /** @param ids of the record and of those merged into it */
    @Transactional(Transactional.TxType.MANDATORY)
    public Erased erase(Collection<UUID> ids, List<String> words) {
        List<UUID> merges = sql.list(MERGES, row -> row.getObject("id", UUID.class), ids);
        List<String> texts = merges.isEmpty() ? List.of() : forget(merges);
        forgetInOthers(ids, words);
        Set<UUID> answered = new HashSet<>(merges);
        answered.addAll(sql.list(FORGET_PAIRS, row -> row.getObject("id", UUID.class), ids));
        answered.addAll(inquiries(ids, words));
        return new Erased(merges, texts, answered);
    }

    private List<String> forget(List<UUID> merges) {
        List<String> texts = sql.list(TEXTS, row -> row.getString("text"), merges);
        sql.update(FORGET_TEXTS, Merchant.ERASED_NAME, Merchant.ERASED_NAME, merges);
        sql.update(FORGET_COPIES, merges);
        return texts;
    }

    private void forgetInOthers(Collection<UUID> ids, List<String> words) {
        List<String> written = ids.stream().map(UUID::toString).toList();
        sql.update(FORGET_MEMBERS, written, written);
        sql.update(FORGET_INTENTIONS, words, words, ids, ids);
    }

    // Of a request about somebody else, the words that name the person.
    private List<UUID> inquiries(Collection<UUID> ids, List<String> words) {
        Set<UUID> about = new HashSet<>(sql.list(ABOUT, row -> row.getObject("id", UUID.class), ids));
        List<UUID> rewritten = new ArrayList<>();
        for (Written each : sql.list(
                WRITTEN,
                row -> new Written(
                        row.getObject("id", UUID.class),
                        encryption.decrypt(row.getString("message")),
                        decrypted(row.getString("reply"))))) {
            boolean whole = about.contains(each.id());
            String message = whole ? Merchant.ERASED_NAME : without(each.message(), words);
            String reply = each.reply() == null ? null : whole ? Merchant.ERASED_NAME : without(each.reply(), words);
            if (!message.equals(each.message()) || !Objects.equals(reply, each.reply())) {
                sql.update(
                        REWRITE,
                        encryption.encrypt(message),
                        reply == null ? null : encryption.encrypt(reply),
                        each.id());
                rewritten.add(each.id());
            }
        }
        return rewritten;
    }

    private static String without(String text, List<String> words) {
        String left = text;
        for (String word :
                words.stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            left = left.replace(word, Merchant.ERASED_NAME);
        }
        return left;
    }

    private @Nullable String decrypted(@Nullable String stored) {
        return stored == null ? null : encryption.decrypt(stored);
    }
}
