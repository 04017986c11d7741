package cn.guiyan.merchant.alert;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.contact.OverdueContacts;
import cn.guiyan.merchant.liaison.CoverState;
import cn.guiyan.merchant.liaison.KeyCityCover;
import cn.guiyan.merchant.liaison.LiaisonConfig;
import cn.guiyan.merchant.liaison.LiaisonGaps;
import cn.guiyan.merchant.liaison.UnfollowedLinks;
import cn.guiyan.merchant.roll.Roll;
import cn.guiyan.merchant.roll.RollService;
import cn.guiyan.merchant.roll.RollStanding;
import cn.guiyan.merchant.suggestion.OverdueReplies;
import cn.guiyan.merchant.term.UnfollowedTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where the facts of each kind come from: the features' own rules, and nothing beside them. */
@ApplicationScoped
class FactSources {
    private final Map<AlertKind, BiConsumer<LocalDate, Consumer<Fact>>> sources = new EnumMap<>(AlertKind.class);

    FactSources(
            LiaisonGaps gaps,
            UnfollowedLinks links,
            UnfollowedTerms terms,
            OverdueContacts contacts,
            OverdueReplies replies,
            RollService rolls,
            LiaisonConfig config) {
        int soon = config.expiringWithinDays();
        sources.put(AlertKind.VACANCY, (today, each) -> gaps.keyCities(today).forEach(city -> vacancies(city, each)));
        sources.put(AlertKind.EXPIRY, (today, each) -> {
            links.endingBy(today.plusDays(soon)).forEach(link -> each.accept(Fact.of(link, today, soon)));
            terms.endingBy(today.plusDays(soon)).forEach(term -> each.accept(Fact.of(term, today, soon)));
        });
        sources.put(
                AlertKind.OVERDUE_CONTACT,
                (today, each) -> contacts.forEach(today, overdue -> each.accept(Fact.of(overdue, today))));
        sources.put(
                AlertKind.OVERDUE_REPLY,
                (today, each) -> replies.on(today).forEach(reply -> each.accept(Fact.of(reply))));
        sources.put(
                AlertKind.LEADER_RULE,
                (today, each) -> gaps.leaders(today).stream()
                        .filter(leader -> !leader.compliant())
                        .map(Fact::of)
                        .forEach(each));
        sources.put(AlertKind.LEADING_ROLL, (today, each) -> {
            RollStanding standing = rolls.standing(RegionScope.all(), Roll.LEADING, today);
            if (standing.missing() > 0) {
                each.accept(Fact.shortRoll(Roll.LEADING.name(), standing.count()));
            }
        });
    }

    /** Tells everything of a kind that is so on a day, whatever was told before. It runs in a transaction that sees everything. */
    void tell(AlertKind kind, LocalDate today, Consumer<Fact> each) {
        sources.getOrDefault(kind, (day, nothing) -> {}).accept(today, each);
    }

    private static void vacancies(KeyCityCover city, Consumer<Fact> each) {
        if (city.chambers().isEmpty()) {
            if (isVacant(city.state())) {
                each.accept(Fact.vacancy(city.city(), city.until()));
            }
            return;
        }
        city.chambers().stream()
                .filter(chamber -> isVacant(chamber.state()))
                .map(chamber -> Fact.vacancy(chamber.id(), city.city(), chamber.until()))
                .forEach(each);
    }

    private static boolean isVacant(CoverState state) {
        return List.of(CoverState.VACANT, CoverState.EXPIRED).contains(state);
    }
}
