package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.merchant.SecretCode;
import cn.guiyan.merchant.followup.Escalation;
import cn.guiyan.merchant.followup.FollowUpConfig;
import cn.guiyan.merchant.followup.FollowUpState;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Suggestions that somebody may see. Row security repeats the same bound in the database. */
@ApplicationScoped
class SuggestionRepository implements PanacheRepositoryBase<Suggestion, UUID> {
    private static final String SEEN = """
            (raisedBy = :account or (category <> CONDUCT
                and (array_contains(followUp.units, :viewing) or region in :regions)))""";
    private static final String SHOW = "SELECT set_config('guiyan.receipt', :hash, true)";

    private final FollowUpConfig config;

    SuggestionRepository(FollowUpConfig config) {
        this.config = config;
    }

    Optional<Suggestion> find(Viewer viewer, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(viewer::sees);
    }

    /** The anonymous suggestion of a receipt, which the database is shown until the transaction ends. */
    Optional<Suggestion> find(SecretCode receipt, UUID id, LockModeType lock) {
        getEntityManager()
                .createNativeQuery(SHOW, String.class)
                .setParameter("hash", receipt.hexHash())
                .getSingleResult();
        return findByIdOptional(id, lock).filter(suggestion -> suggestion.isOf(receipt));
    }

    Page<SuggestionSummary> page(Viewer viewer, SuggestionFilter wanted, LocalDate today, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all())
                .and("followUp.state = :state", "state", wanted.state)
                .and("category = :category", "category", wanted.category)
                .and("array_contains(followUp.units, :unit)", "unit", wanted.unit)
                .and("lower(text) like :q escape '\\'", "q", wanted.q == null ? null : contains(wanted.q));
        if (!viewer.seesEverything()) {
            filter.and(
                    SEEN, Map.of("account", viewer.account(), "viewing", viewer.unit(), "regions", viewer.regions()));
        }
        if (wanted.overdue != null) {
            filter.and(
                    (wanted.overdue ? "" : "not ")
                            + "(followUp.state in :waiting and coalesce(followUp.due, :today) < :today)",
                    Map.of("waiting", waiting(), "today", today));
        }
        if (wanted.escalation != null && wanted.escalation != Escalation.NONE) {
            filter.and(
                    "followUp.state in :escalated and followUp.due <= :since",
                    Map.of("escalated", waiting(), "since", wanted.escalation.latestDue(today, config)));
        }
        PanacheQuery<Suggestion> found =
                find(filter.hql(), Sort.descending("raisedOn").and("id", Sort.Direction.Descending), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(suggestion -> SuggestionSummary.of(suggestion, today, config))
                        .toList(),
                page,
                found.count());
    }

    private static List<FollowUpState> waiting() {
        return Arrays.stream(FollowUpState.values())
                .filter(FollowUpState::isWaiting)
                .toList();
    }

    private static String contains(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
