package cn.guiyan.merchant.honour;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Nominations go along with the merchant. */
@ApplicationScoped
class CandidatesOfMerchants implements MerchantReferences {
    private final CandidateRepository candidates;

    CandidatesOfMerchants(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    @Override
    public String table() {
        return "candidate";
    }

    @Override
    public Class<? extends Event> event() {
        return CandidateChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return candidates.list("id in ?1", ids).stream().map(Candidate::changed).toList();
    }
}
