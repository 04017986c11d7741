package cn.guiyan.merchant.register;

import cn.guiyan.access.Caller;
import cn.guiyan.http.Filter;
import cn.guiyan.merchant.naming.NamedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts merchants; each answer is one statement. */
@ApplicationScoped
class MerchantStatistics {
    private static final String FACETS = """
            WITH found AS MATERIALIZED (
                SELECT canvassing, region, industry, present_city, tags FROM merchant_in_scope WHERE %s),
            counted AS (
                SELECT 'total' AS facet, '' AS value, count(*) AS n FROM found
                UNION ALL SELECT 'canvassing', canvassing, count(*) FROM found GROUP BY canvassing
                UNION ALL SELECT 'region', region, count(*) FROM found GROUP BY region
                UNION ALL SELECT 'industry', industry, count(*) FROM found GROUP BY industry
                UNION ALL SELECT 'province', left(present_city, 2) || '0000', count(*) FROM found GROUP BY 2
                UNION ALL (
                    SELECT 'tag', tag, count(*) FROM found, unnest(tags) AS tag GROUP BY tag ORDER BY 3 DESC, 2 LIMIT 50))
            SELECT facet, value, n FROM counted ORDER BY n DESC, value
            """;

    private static final String CANVASSING = """
            SELECT present_city, canvassing, count(*) FROM merchant_in_scope WHERE %s GROUP BY present_city, canvassing
            """;

    private final Session session;
    private final MerchantConditions conditions;
    private final Caller caller;

    MerchantStatistics(Session session, MerchantConditions conditions, Caller caller) {
        this.session = session;
        this.conditions = conditions;
        this.caller = caller;
    }

    @Transactional
    MerchantFacets facets(MerchantFilter wanted) {
        List<Tuple> counts = rows(FACETS, wanted);
        return new MerchantFacets(
                of(counts, "total").get(0).count(),
                of(counts, "canvassing"),
                of(counts, "region"),
                of(counts, "industry"),
                of(counts, "province"),
                of(counts, "tag"));
    }

    /** @param region home county or above, or null for all in scope */
    @Transactional
    CanvassingProgress canvassing(@Nullable String region) {
        MerchantFilter wanted = new MerchantFilter();
        wanted.region = region;
        return CanvassingProgress.of(rows(CANVASSING, wanted).stream()
                .map(row -> new CanvassingProgress.Row(
                        row.get(0, String.class), Canvassing.valueOf(row.get(1, String.class)), row.get(2, Long.class)))
                .toList());
    }

    private List<Tuple> rows(String sql, MerchantFilter wanted) {
        Filter filter = conditions.of(caller.scope(), wanted);
        return NamedRecords.bind(session.createNativeQuery(sql.formatted(filter.hql()), Tuple.class), filter)
                .getResultList();
    }

    private static List<MerchantFacets.Count> of(List<Tuple> counts, String facet) {
        return counts.stream()
                .filter(row -> row.get(0, String.class).equals(facet))
                .map(row -> new MerchantFacets.Count(row.get(1, String.class), row.get(2, Long.class)))
                .toList();
    }
}
