package cn.guiyan.merchant.register;

import cn.guiyan.access.Fingerprint;
import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Many merchants at once: found by business key, and written with one statement a step. Who calls has checked the requests. */
@ApplicationScoped
public class MerchantIntake {
    // Locked in the order in which merges lock.
    private static final String FIND = """
            SELECT m.* FROM unnest(:regions, :names, :hashes) AS key (region, name, phone_hash)
            JOIN merchant m ON m.region = key.region AND m.name = key.name AND m.phone_hash IS NOT DISTINCT FROM key.phone_hash
            WHERE m.erased_on IS NULL
            ORDER BY m.id""";

    private final EntityManager database;
    private final Fingerprint fingerprint;
    private final Journal journal;

    MerchantIntake(EntityManager database, Fingerprint fingerprint, Journal journal) {
        this.database = database;
        this.fingerprint = fingerprint;
        this.journal = journal;
    }

    /** The key of a merchant as an office describes one. */
    public MerchantKey key(String region, String name, @Nullable String phone) {
        return new MerchantKey(region, name.strip(), phone == null ? null : fingerprint.ofPhone(phone));
    }

    /**
     * The merchants that are in the register, within the scope at hand. Of several with one key the oldest record counts.
     *
     * @param lock whether they are to stay as they are until the transaction ends
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<MerchantKey, MerchantView> find(Collection<MerchantKey> keys, boolean lock) {
        Map<MerchantKey, MerchantView> found = new HashMap<>();
        select(keys, lock).forEach(merchant -> found.putIfAbsent(merchant.key(), merchant.view()));
        return found;
    }

    /** New records, and described anew those that {@link #find} has locked; each change goes to the journal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(List<MerchantRequest> fresh, Map<UUID, MerchantRequest> described) {
        List<Merchant> written = new ArrayList<>();
        fresh.stream().map(Merchant::register).forEach(merchant -> {
            database.persist(merchant);
            written.add(merchant);
        });
        Map<UUID, Long> before = new HashMap<>();
        described.forEach((id, request) -> {
            Merchant merchant = database.find(Merchant.class, id);
            before.put(id, merchant.version());
            merchant.describe(request);
            written.add(merchant);
        });
        database.flush();
        journal.appendAll(written.stream()
                .filter(merchant -> before.getOrDefault(merchant.id(), -1L) != merchant.version())
                .map(Merchant::changed)
                .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Merchant> select(Collection<MerchantKey> keys, boolean lock) {
        return database.createNativeQuery(lock ? FIND + " FOR UPDATE OF m" : FIND, Merchant.class)
                .setParameter("regions", keys.stream().map(MerchantKey::region).toArray(String[]::new))
                .setParameter("names", keys.stream().map(MerchantKey::name).toArray(String[]::new))
                .setParameter(
                        "hashes", keys.stream().map(MerchantKey::phoneHash).toArray(String[]::new))
                .getResultList();
    }
}
