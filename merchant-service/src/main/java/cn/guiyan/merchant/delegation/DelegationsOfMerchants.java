package cn.guiyan.merchant.delegation;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.DelegationChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Members and intentions of delegations go along with the merchant. */
@ApplicationScoped
class DelegationsOfMerchants implements MerchantReferences {
    private final DelegationRepository delegations;

    DelegationsOfMerchants(DelegationRepository delegations) {
        this.delegations = delegations;
    }

    @Override
    public String table() {
        return "delegation";
    }

    @Override
    public Class<? extends Event> event() {
        return DelegationChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return delegations.list("id in ?1", ids).stream()
                .map(Delegation::changed)
                .toList();
    }
}
