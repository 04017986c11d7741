package cn.guiyan.merchant.register;

import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.journal.Forgetting;
import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is published of merchants when two records become one, and two again. */
@ApplicationScoped
public class MergedMerchants {
    private final MerchantRepository merchants;

    private final Journal journal;
    private final Forgetting forgetting;

    MergedMerchants(MerchantRepository merchants, Journal journal, Forgetting forgetting) {
        this.merchants = merchants;
        this.journal = journal;
        this.forgetting = forgetting;
    }

    /**
     * Ends the records that were merged into one that is erased: the journal forgets what they were, and readers get a tombstone of each. Their ids
     * still name the erased record.
     *
     * @param ground why, without personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseMergedInto(MerchantView erased, String ground) {
        for (MerchantRepository.Last last : merchants.mergedInto(erased.id())) {
            journal.erase(MerchantChanged.class, last.id(), last.version() + 1, erased.region(), ground);
            forgetting.forgetErased(MerchantChanged.class, last.id());
        }
    }

    /** The state of a record that is written. */
    public MerchantChanged changed(UUID id) {
        return merchants.findById(id).changed();
    }

    /** The last that is said of a record before it is merged. */
    public MerchantChanged merged(UUID id, UUID into) {
        return merchants.findById(id).mergedInto(into);
    }

    /** What a merchant is found by. */
    public String searchText(String name, @Nullable String company, List<String> tags) {
        return Merchant.searchText(name, company, tags);
    }
}
