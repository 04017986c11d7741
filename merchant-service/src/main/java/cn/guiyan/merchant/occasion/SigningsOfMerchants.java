package cn.guiyan.merchant.occasion;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.OccasionSigningChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a merchant signed goes along with the merchant. */
@ApplicationScoped
class SigningsOfMerchants implements MerchantReferences {
    private final SigningRepository signings;

    SigningsOfMerchants(SigningRepository signings) {
        this.signings = signings;
    }

    @Override
    public String table() {
        return "occasion_signing";
    }

    @Override
    public Class<? extends Event> event() {
        return OccasionSigningChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return signings.list("id in ?1", ids).stream().map(Signing::changed).toList();
    }
}
