package cn.guiyan.merchant.liaison;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Links go along with the merchant. */
@ApplicationScoped
class LinksOfMerchants implements MerchantReferences {
    private final LiaisonLinkRepository links;

    LinksOfMerchants(LiaisonLinkRepository links) {
        this.links = links;
    }

    @Override
    public String table() {
        return "liaison_link";
    }

    @Override
    public Class<? extends Event> event() {
        return LiaisonLinkChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return links.list("id in ?1", ids).stream().map(LiaisonLink::changed).toList();
    }
}
