package cn.guiyan.merchant.privacy;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.events.merchant.ContactChanged;
import cn.guiyan.events.merchant.DelegationChanged;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.events.merchant.MeetingChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.merchant.MergeChanged;
import cn.guiyan.events.merchant.OccasionSigningChanged;
import cn.guiyan.events.merchant.RollEntryChanged;
import cn.guiyan.events.merchant.SuggestionChanged;
import cn.guiyan.events.merchant.TalkBatchChanged;
import cn.guiyan.events.merchant.TrainingClassChanged;
import cn.guiyan.journal.Forgetting;
import cn.guiyan.merchant.duplicate.ErasedMerges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The journal's entries of what a person has a part in. They hold ids, but for titles, names of projects, and reasons. */
@ApplicationScoped
class ErasedHistory {
    private static final String OF_MERCHANT = "WHERE merchant_id = :id";

    /**
     * What a merchant has a part in.
     *
     * @param ids SQL that finds it
     * @param isOwn whether it is about the merchant alone, so that no reason in it stays
     */
    private record Part(Class<? extends Event> event, String table, String ids, boolean isOwn) {
        static Part own(Class<? extends Event> event, String table) {
            return new Part(event, table, "SELECT id FROM " + table + " " + OF_MERCHANT, true);
        }

        static Part in(Class<? extends Event> event, String table, String ids) {
            return new Part(event, table, ids + " " + OF_MERCHANT, false);
        }
    }

    private static final List<Part> PARTS = List.of(
            Part.own(ContactChanged.class, "contact"),
            Part.own(LiaisonLinkChanged.class, "liaison_link"),
            Part.own(RollEntryChanged.class, "roll_entry"),
            Part.own(CandidateChanged.class, "candidate"),
            Part.in(OccasionSigningChanged.class, "occasion_signing", "SELECT id FROM occasion_signing"),
            Part.in(SuggestionChanged.class, "suggestion", "SELECT id FROM suggestion"),
            Part.in(MeetingChanged.class, "meeting", "SELECT meeting_id FROM meeting_merchant"),
            Part.in(DelegationChanged.class, "delegation", "SELECT delegation_id FROM delegation_member"),
            Part.in(DelegationChanged.class, "delegation", "SELECT delegation_id FROM delegation_intention"),
            Part.in(ChamberTermChanged.class, "chamber_term", "SELECT term_id FROM chamber_officer"),
            Part.in(TrainingClassChanged.class, "training_class", "SELECT class_id FROM training_attendee"),
            Part.in(TalkBatchChanged.class, "talk_batch", "SELECT batch_id FROM talk"));

    private static final String GONE = """
            SELECT j.key FROM journal.journal j WHERE j.topic = :topic AND j.key IN (
                SELECT key FROM journal.journal WHERE topic = :topic AND payload ->> 'merchantId' IN (:ids))
                AND NOT EXISTS (SELECT FROM %s x WHERE x.id = j.key)
            GROUP BY j.key HAVING bool_or(j.payload IS NULL) ORDER BY j.key""";
    private static final String FOR_A_REASON =
            "SELECT DISTINCT key FROM journal.journal WHERE topic = :topic AND reason IN (:texts)";

    private final EntityManager database;
    private final Forgetting forgetting;

    ErasedHistory(EntityManager database, Forgetting forgetting) {
        this.database = database;
        this.forgetting = forgetting;
    }

    /** Takes the person's words out of it; what was published with them is published without, as another version. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(UUID merchant, List<String> words) {
        for (Part part : PARTS) {
            List<?> found = database.createNativeQuery(part.ids(), UUID.class)
                    .setParameter("id", merchant)
                    .getResultList();
            List<UUID> ids = found.stream().map(UUID.class::cast).distinct().toList();
            if (!ids.isEmpty()) {
                forgetting.redact(part.event(), ids, words, part.isOwn()).forEach(id -> repeat(part, id));
            }
        }
    }

    /**
     * Takes the person out of what is there about merges: what they set aside for good is forgotten, and so is why they were made where that names the
     * person, also in the history of a record that is another person's.
     *
     * @param ids of the record and of those merged into it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void eraseMerges(Collection<UUID> ids, ErasedMerges.Erased merges, List<String> words) {
        if (merges.merges().isEmpty()) {
            return;
        }
        forgetting.redact(MergeChanged.class, merges.merges(), words, true);
        List<Part> own = PARTS.stream().filter(Part::isOwn).toList();
        for (Part part : own) {
            List<?> found = database.createNativeQuery(GONE.formatted(part.table()), UUID.class)
                    .setParameter("topic", EventCodec.topic(part.event()))
                    .setParameter("ids", ids.stream().map(UUID::toString).toList())
                    .getResultList();
            List<UUID> gone = found.stream().map(UUID.class::cast).toList();
            if (!gone.isEmpty()) {
                // Why it was set aside stands with its tombstone.
                forgetting.redact(part.event(), gone, words, true);
                gone.forEach(id -> forgetting.forgetErased(part.event(), id));
            }
        }
        List<String> naming = merges.texts().stream()
                .filter(text -> Words.stand(words, text))
                .filter(text -> words.stream().noneMatch(word -> word.contains(text)))
                .distinct()
                .toList();
        if (!naming.isEmpty()) {
            redactReasons(MerchantChanged.class, naming);
            own.forEach(part -> redactReasons(part.event(), naming));
        }
    }

    private void redactReasons(Class<? extends Event> event, List<String> texts) {
        List<?> found = database.createNativeQuery(FOR_A_REASON, UUID.class)
                .setParameter("topic", EventCodec.topic(event))
                .setParameter("texts", texts)
                .getResultList();
        List<UUID> keys = found.stream().map(UUID.class::cast).toList();
        if (!keys.isEmpty()) {
            forgetting.redact(event, keys, texts, false);
        }
    }

    private void repeat(Part part, UUID id) {
        database.createNativeQuery("UPDATE " + part.table() + " SET version = version + 1 WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
        Number version = (Number) database.createNativeQuery("SELECT version FROM " + part.table() + " WHERE id = :id")
                .setParameter("id", id)
                .getSingleResult();
        forgetting.repeat(part.event(), id, version.longValue());
    }
}
