package cn.guiyan.merchant.register;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.merchant.naming.NamedRecords;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A filter of merchants as conditions on the view {@link #IN_SCOPE}. */
@ApplicationScoped
class MerchantConditions {
    /** The merchants in scope, without row security's barrier; see {@code V12__find.sql}. */
    static final String IN_SCOPE = "merchant_in_scope";

    // Companies and chambers are looked up by their own names, few as they are, so that renaming one touches no
    // merchant.
    private static final String COMPANY =
            "company_id = ANY (ARRAY(SELECT c.id FROM company c WHERE c." + NamedRecords.TYPED + "))";
    private static final String CHAMBER =
            "chamber_id = ANY (ARRAY(SELECT c.id FROM chamber c WHERE c." + NamedRecords.TYPED + "))";

    private static final String ON_ROLL = """
            id = ANY (ARRAY(SELECT r.merchant_id FROM roll_entry r
                WHERE r.roll = :roll AND r.valid_from <= :today AND (r.valid_to IS NULL OR r.valid_to >= :today)))""";

    // One character is in nearly every chamber's name.
    private static final int CHAMBERS_FROM = 2;

    private static final Regions PLACES = Regions.standard();

    private final RegionCheck regions;
    private final Clock clock;

    MerchantConditions(RegionCheck regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * @throws cn.guiyan.http.ProblemException {@code unknown-region}
     */
    Filter of(RegionScope scope, MerchantFilter wanted) {
        Filter filter = Filter.within(scope)
                .and(
                        "region IN :region",
                        "region",
                        wanted.region == null ? null : regions.covered("region", wanted.region))
                .and(
                        "present_city IN :city",
                        "city",
                        wanted.presentCity == null ? null : regions.covered("presentCity", wanted.presentCity))
                .and("chamber_id = :chamber", "chamber", wanted.chamberId)
                .and("company_id = :company", "company", wanted.companyId)
                .and(
                        "canvassing = :canvassing",
                        "canvassing",
                        wanted.canvassing == null ? null : wanted.canvassing.name())
                .and("industry = :industry", "industry", wanted.industry)
                .and("tags @> CAST(ARRAY[:tag] AS text[])", "tag", wanted.tag);
        if (wanted.roll != null) {
            filter.and(ON_ROLL, Map.of("roll", wanted.roll, "today", LocalDate.now(clock)));
        }
        String typed = NamedRecords.typed(wanted.q);
        return typed == null ? filter : named(filter, typed);
    }

    /** Narrows to what somebody typed, as {@link NamedRecords#typed} left it. */
    static Filter named(Filter filter, String typed) {
        Map<String, Object> values = new HashMap<>(Map.of("q", typed));
        StringBuilder condition =
                new StringBuilder(NamedRecords.TYPED).append(" OR ").append(COMPANY);
        if (typed.codePointCount(0, typed.length()) >= CHAMBERS_FROM) {
            condition.append(" OR ").append(CHAMBER);
        }
        Set<String> residences = residences(typed);
        if (!residences.isEmpty()) {
            condition.append(" OR present_city IN :residences");
            values.put("residences", residences);
        }
        return filter.and("(" + condition + ")", values);
    }

    /** The places that are called just so, with all below them; half a place's name is more often half of somebody's. */
    private static Set<String> residences(String typed) {
        return PLACES.search(typed).stream()
                .filter(place -> isCalled(place, typed))
                .flatMap(place -> PLACES.withDescendants(place.code()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCalled(Region place, String typed) {
        return place.name().equals(typed)
                || place.shortName().equals(typed)
                || place.pinyin().equals(typed);
    }
}
