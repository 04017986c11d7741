package cn.guiyan.merchant.suggestion;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.SuggestionChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Suggestions go along with the merchant who raised them. */
@ApplicationScoped
class SuggestionsOfMerchants implements MerchantReferences {
    private final SuggestionRepository suggestions;

    SuggestionsOfMerchants(SuggestionRepository suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public String table() {
        return "suggestion";
    }

    @Override
    public Class<? extends Event> event() {
        return SuggestionChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return suggestions.list("id in ?1", ids).stream()
                .map(Suggestion::changed)
                .toList();
    }
}
