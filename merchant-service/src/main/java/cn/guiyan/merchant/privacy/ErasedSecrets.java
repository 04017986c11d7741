package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Encryption;
import cn.guiyan.merchant.register.Merchant;
import cn.guiyan.merchant.register.MerchantIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands about a person beside the record, and is encrypted. */
@ApplicationScoped
class ErasedSecrets {
    private static final String OBJECTIONS = """
            UPDATE candidate_objection SET text = :nothing, resolution = CASE WHEN resolution IS NOT NULL THEN :nothing END
            WHERE candidate_id IN (SELECT id FROM candidate WHERE merchant_id = :id)""";
    private static final String NAMESAKES = """
            SELECT c.id, c.contact_phone,
                   c.contact_name = :name AND (CAST(c.id AS text) = :chamber OR EXISTS (
                       SELECT FROM chamber_term t JOIN chamber_officer o ON o.term_id = t.id
                       WHERE t.chamber_id = c.id AND o.merchant_id = :id)) AS is_own
            FROM chamber c WHERE c.contact_name = :name OR c.contact_phone IS NOT NULL""";
    private static final String FORGET_CONTACT =
            "UPDATE chamber SET contact_name = NULL, contact_phone = NULL WHERE id IN (:ids)";

    private final EntityManager database;
    private final Encryption encryption;

    ErasedSecrets(EntityManager database, Encryption encryption) {
        this.database = database;
        this.encryption = encryption;
    }

    /**
     * Erases what was said against a candidate.
     *
     * @return how much there was
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int eraseObjections(UUID merchant) {
        return database.createNativeQuery(OBJECTIONS)
                .setParameter("nothing", encryption.encrypt(Merchant.ERASED_NAME))
                .setParameter("id", merchant)
                .executeUpdate();
    }

    /**
     * Takes the person off as the contact of chambers.
     *
     * @param merchant the record
     * @param identities of the person
     * @return which chambers
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> eraseChamberContacts(UUID merchant, List<MerchantIdentity> identities) {
        List<UUID> chambers = identities.stream()
                .flatMap(person -> chambersWhoseContactIs(merchant, person).stream())
                .distinct()
                .toList();
        if (!chambers.isEmpty()) {
            database.createNativeQuery(FORGET_CONTACT)
                    .setParameter("ids", chambers)
                    .executeUpdate();
        }
        return chambers;
    }

    // The contact of a chamber is not linked to the register: it is the same person by the phone, or by the name in the
    // person's own chamber.
    private List<UUID> chambersWhoseContactIs(UUID merchant, MerchantIdentity person) {
        UUID chamber = person.chamberId();
        List<?> found = database.createNativeQuery(NAMESAKES, Tuple.class)
                .setParameter("name", person.name())
                .setParameter("id", merchant)
                .setParameter("chamber", chamber == null ? "" : chamber.toString())
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .filter(row -> Boolean.TRUE.equals(row.get("is_own", Boolean.class))
                        || isPhoneOf(person, row.get("contact_phone", String.class)))
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    private boolean isPhoneOf(MerchantIdentity person, @Nullable String stored) {
        return stored != null && encryption.decrypt(stored).equals(person.phone());
    }
}
