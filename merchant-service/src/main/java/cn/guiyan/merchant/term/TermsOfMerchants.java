package cn.guiyan.merchant.term;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Posts in chambers go along with the merchant. */
@ApplicationScoped
class TermsOfMerchants implements MerchantReferences {
    private final ChamberTermRepository terms;
    private final ChamberService chambers;

    TermsOfMerchants(ChamberTermRepository terms, ChamberService chambers) {
        this.terms = terms;
        this.chambers = chambers;
    }

    @Override
    public String table() {
        return "chamber_term";
    }

    @Override
    public Class<? extends Event> event() {
        return ChamberTermChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return terms.list("id in ?1", ids).stream()
                .map(term -> term.changed(chambers.require(term.chamberId()).region()))
                .toList();
    }
}
