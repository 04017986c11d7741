package cn.guiyan.merchant.roll;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.RollEntryChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Times on the rolls go along with the merchant. */
@ApplicationScoped
class EntriesOfMerchants implements MerchantReferences {
    private final RollRepository entries;

    EntriesOfMerchants(RollRepository entries) {
        this.entries = entries;
    }

    @Override
    public String table() {
        return "roll_entry";
    }

    @Override
    public Class<? extends Event> event() {
        return RollEntryChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return entries.list("id in ?1", ids).stream().map(RollEntry::changed).toList();
    }
}
