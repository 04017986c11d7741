package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Personal;
import cn.guiyan.merchant.register.Merchant;
import cn.guiyan.merchant.register.MerchantIdentity;
import cn.guiyan.merchant.register.MerchantView;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Answers that are kept for requests that may be sent again. Whoever sends one again hears what is left. */
@ApplicationScoped
class ErasedAnswers {
    private static final String RECORD =
            "UPDATE http.idempotency_key SET result = :left WHERE strpos(result, :own) > 0";

    // What was answered about something of the person's own: no text of it stays.
    private static final String OWN = """
            UPDATE http.idempotency_key SET result = CAST(CAST(result AS jsonb) || (
                SELECT coalesce(jsonb_object_agg(blank.key, blank.value), jsonb_build_object())
                FROM jsonb_each(jsonb_build_object(
                    'evidence', jsonb_build_array(), 'endReason', NULL, 'summary', NULL, 'nextStep', NULL)) AS blank
                WHERE jsonb_exists(CAST(result AS jsonb), blank.key)) AS text)
            WHERE CASE WHEN strpos(result, :id) > 0 AND result IS JSON OBJECT
                       THEN CAST(result AS jsonb) ->> 'merchantId' = :id END""";

    // Why records were merged, or are not one person's, and what offices wrote to each other.
    private static final String TEXTS = """
            UPDATE http.idempotency_key SET result = CAST(CAST(result AS jsonb) || (
                SELECT coalesce(jsonb_object_agg(text.key, CAST(:erased AS text)), jsonb_build_object())
                FROM jsonb_each_text(CAST(result AS jsonb)) AS text
                WHERE text.key IN ('reason', 'closedReason', 'decision', 'message', 'reply') AND text.value IS NOT NULL)
                AS text)
            WHERE CASE WHEN result IS JSON OBJECT
                       THEN CAST(result AS jsonb) ->> 'id' = ANY (CAST(:ids AS text[])) END""";

    // A namesake's stay as they are, but for files that are called so.
    private static final String ABOUT = """
            UPDATE http.idempotency_key SET result = journal.without(result, CAST(:words AS text[]))
            WHERE (strpos(result, '"fileName"') > 0
                   OR EXISTS (SELECT FROM unnest(CAST(:ids AS text[])) AS mentioned WHERE strpos(result, mentioned) > 0))
              AND journal.has_any(result, CAST(:words AS text[]))""";

    private final EntityManager database;
    private final ObjectMapper json;

    ErasedAnswers(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Takes the person out of them.
     *
     * @param person as the records say and said it
     * @param merchants ids of the record and of those merged into it
     * @param left what is left of the record
     * @param chambers whose contact the person was
     * @return how many answers there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int erase(
            List<MerchantIdentity> person,
            Collection<UUID> merchants,
            MerchantView left,
            List<String> words,
            Collection<UUID> chambers) {
        List<String> said = new ArrayList<>(words);
        said.addAll(Words.within(person));
        List<String> ids = new ArrayList<>(chambers.stream().map(UUID::toString).toList());
        int erased = 0;
        for (UUID merchant : merchants) {
            String id = merchant.toString();
            ids.add(id);
            erased += database.createNativeQuery(RECORD)
                    .setParameter("left", kept(left).replace(left.id().toString(), id))
                    .setParameter("own", "{\"id\":\"" + id + "\"")
                    .executeUpdate();
            erased += database.createNativeQuery(OWN).setParameter("id", id).executeUpdate();
        }
        return erased
                + database.createNativeQuery(ABOUT)
                        .setParameter("words", said.toArray(String[]::new))
                        .setParameter("ids", ids.toArray(String[]::new))
                        .executeUpdate();
    }

    /**
     * Takes every text out of what was answered about some merges, pairs and requests.
     *
     * @return how many answers there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int eraseTexts(Collection<UUID> about) {
        return database.createNativeQuery(TEXTS)
                .setParameter("erased", Merchant.ERASED_NAME)
                .setParameter("ids", about.stream().map(UUID::toString).toArray(String[]::new))
                .executeUpdate();
    }

    private String kept(MerchantView left) {
        try {
            return json.writer().withAttribute(Personal.KEPT, true).writeValueAsString(left);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
