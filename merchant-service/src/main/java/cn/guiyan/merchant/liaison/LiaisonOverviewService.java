package cn.guiyan.merchant.liaison;

import cn.guiyan.access.Caller;
import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.regions.RegionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What leaders and offices look at: the map, the key cities, the leaders. Merchants are those in the caller's scope. */
@ApplicationScoped
public class LiaisonOverviewService {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final LiaisonGaps gaps;
    private final LiaisonQueries queries;
    private final KeyCityRepository keyCities;
    private final MapCounting counting;
    private final RegionCheck regions;
    private final LiaisonConfig config;
    private final Caller caller;
    private final Clock clock;

    LiaisonOverviewService(
            LiaisonGaps gaps,
            LiaisonQueries queries,
            KeyCityRepository keyCities,
            MapCounting counting,
            RegionCheck regions,
            LiaisonConfig config,
            Caller caller,
            Clock clock) {
        this.gaps = gaps;
        this.queries = queries;
        this.keyCities = keyCities;
        this.counting = counting;
        this.regions = regions;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    LeadersView leaders(@Nullable LocalDate on) {
        LocalDate day = orToday(on);
        return LeadersView.of(
                day,
                gaps.leaders(day),
                queries.leadersMerchants(caller.scope(), day),
                gaps.leading(caller.scope(), day));
    }

    @Transactional
    List<KeyCityCover> keyCities(@Nullable LocalDate on) {
        return gaps.keyCities(orToday(on));
    }

    @Transactional
    List<LinkedOfficial> expiring(@Nullable LocalDate on, @Nullable Integer withinDays) {
        int days = Objects.requireNonNullElse(withinDays, config.expiringWithinDays());
        return gaps.expiring(caller.scope(), orToday(on), days);
    }

    @Transactional
    LiaisonMapView map(MapFilter wanted) {
        if (wanted.province != null) {
            regions.requireKind("province", wanted.province, RegionKind.PROVINCE);
        }
        LocalDate on = orToday(wanted.on);
        return LiaisonMap.draw(
                on, wanted, counting.count(caller.scope(), wanted, on), keyCities.on(on), queries.representing());
    }

    @Transactional
    ProvinceLiaisonView province(String code, ProvinceFilter asked) {
        LiaisonMapView map = map(asked.of(code));
        List<String> places = Cities.within(code);
        return new ProvinceLiaisonView(
                map.on(),
                map.provinces().stream()
                        .findFirst()
                        .orElseGet(() -> ProvinceSummary.of(
                                code, queries.representing().get(code), List.of(), MapCounts.NOTHING)),
                queries.chambers(places, asked.level, ProvinceLiaisonView.MOST_CHAMBERS),
                queries.leadingMerchants(caller.scope(), places, asked, map.on()),
                queries.inPlaces(caller.scope(), places, map.on()));
    }

    // Days are counted from it, which the ends of time do not allow.
    private LocalDate orToday(@Nullable LocalDate on) {
        if (on != null && (on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR)) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, Map.of("parameter", "on"));
        }
        return Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
    }
}
