package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Personal;
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
     * @param left what is left of the record
     * @param chambers whose contact the person was
     * @return how many answers there were
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int erase(MerchantView merchant, MerchantView left, List<String> words, Collection<UUID> chambers) {
        List<String> said = new ArrayList<>(words);
        said.addAll(Words.within(merchant));
        List<String> ids = new ArrayList<>(chambers.stream().map(UUID::toString).toList());
        ids.add(merchant.id().toString());
        int erased = database.createNativeQuery(RECORD)
                .setParameter("left", kept(left))
                .setParameter("own", "{\"id\":\"" + merchant.id() + "\"")
                .executeUpdate();
        erased += database.createNativeQuery(OWN)
                .setParameter("id", merchant.id().toString())
                .executeUpdate();
        return erased
                + database.createNativeQuery(ABOUT)
                        .setParameter("words", said.toArray(String[]::new))
                        .setParameter("ids", ids.toArray(String[]::new))
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
