package cn.guiyan.merchant.register;

import cn.guiyan.events.merchant.MerchantChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is published of merchants when two records become one, and two again. */
@ApplicationScoped
public class MergedMerchants {
    private final MerchantRepository merchants;

    MergedMerchants(MerchantRepository merchants) {
        this.merchants = merchants;
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
