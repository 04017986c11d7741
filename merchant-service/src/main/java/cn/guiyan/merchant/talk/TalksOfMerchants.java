package cn.guiyan.merchant.talk;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.TalkBatchChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Places in batches of talks go along with the merchant. */
@ApplicationScoped
class TalksOfMerchants implements MerchantReferences {
    private final TalkBatchRepository batches;

    TalksOfMerchants(TalkBatchRepository batches) {
        this.batches = batches;
    }

    @Override
    public String table() {
        return "talk_batch";
    }

    @Override
    public Class<? extends Event> event() {
        return TalkBatchChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return batches.list("id in ?1", ids).stream().map(TalkBatch::changed).toList();
    }
}
