package cn.guiyan.merchant.liaison;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.merchant.chamber.ChamberLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts chambers, merchants and links by place, in one statement and within a scope. */
@ApplicationScoped
class MapCounting {
    static final String COUNT = """
            SELECT place, sum(chambers) AS chambers, sum(merchants) AS merchants, sum(on_roll) AS on_roll,
                   sum(links) AS links, sum(charges) AS charges
            FROM (
                SELECT c.place, count(*) AS chambers, 0 AS merchants, 0 AS on_roll, 0 AS links, 0 AS charges
                FROM chamber c
                WHERE (:everywhere OR c.place = ANY (:places)) AND (:anyLevel OR c.level = :level)
                GROUP BY c.place
                UNION ALL
                SELECT m.present_city, 0, count(*), 0, 0, 0
                FROM merchant m
                WHERE m.erased_on IS NULL AND (:everywhere OR m.present_city = ANY (:places)) AND (:all OR m.region = ANY (:scope))
                  AND (:anyRegion OR m.region = ANY (:regions)) AND (:anyIndustry OR m.industry = :industry)
                GROUP BY m.present_city
                UNION ALL
                SELECT m.present_city, 0, 0, count(*), 0, 0
                FROM roll_entry r JOIN merchant m ON m.id = r.merchant_id
                WHERE r.roll = 'LEADING' AND r.valid_from <= :on AND (r.valid_to IS NULL OR r.valid_to >= :on)
                  AND (:everywhere OR m.present_city = ANY (:places)) AND (:all OR m.region = ANY (:scope))
                  AND (:anyRegion OR m.region = ANY (:regions)) AND (:anyIndustry OR m.industry = :industry)
                GROUP BY m.present_city
                UNION ALL
                SELECT coalesce(l.city, c.place, m.present_city), 0, 0, 0,
                       count(*) FILTER (WHERE (:anyRegion OR o.region = ANY (:regions) OR l.region = ANY (:regions))
                                          AND (:anyIndustry OR m.id IS NULL OR m.industry = :industry)),
                       count(*) FILTER (WHERE m.id IS NULL)
                FROM liaison_link l JOIN official o ON o.id = l.official_id
                LEFT JOIN chamber c ON c.id = l.chamber_id LEFT JOIN merchant m ON m.id = l.merchant_id
                WHERE l.valid_from <= :on AND (l.valid_to IS NULL OR l.valid_to >= :on)
                  AND o.valid_from <= :on AND (o.valid_to IS NULL OR o.valid_to >= :on)
                  AND (:all OR l.region IS NULL OR l.region = ANY (:scope))
                  AND (:anyLevel OR c.id IS NULL OR c.level = :level)
                  AND (:everywhere OR l.city = ANY (:places) OR c.place = ANY (:places) OR m.present_city = ANY (:places))
                GROUP BY 1
            ) counted
            WHERE place IS NOT NULL
            GROUP BY place""";

    private final EntityManager entities;
    private final RegionCheck regions;

    MapCounting(EntityManager entities, RegionCheck regions) {
        this.entities = entities;
        this.regions = regions;
    }

    /** Counts by place: a city's code or that of something in it, or a province's as a whole. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, MapCounts> count(RegionScope scope, MapFilter wanted, LocalDate on) {
        ChamberLevel level = wanted.level;
        List<?> rows = entities.createNativeQuery(COUNT, Tuple.class)
                .setParameter("everywhere", wanted.province == null)
                .setParameter("places", covered("province", wanted.province))
                .setParameter("anyRegion", wanted.region == null)
                .setParameter("regions", covered("region", wanted.region))
                .setParameter("anyLevel", level == null)
                .setParameter("level", level == null ? "" : level.name())
                .setParameter("anyIndustry", wanted.industry == null)
                .setParameter("industry", wanted.industry == null ? "" : wanted.industry)
                .setParameter("all", scope.isAll())
                .setParameter("scope", array(scope.codes()))
                .setParameter("on", on)
                .getResultList();
        Map<String, MapCounts> counts = new LinkedHashMap<>();
        rows.stream().map(Tuple.class::cast).forEach(row -> counts.put(row.get("place", String.class), counts(row)));
        return counts;
    }

    private String[] covered(String field, @Nullable String code) {
        return array(code == null ? Set.of() : regions.covered(field, code));
    }

    private static String[] array(Collection<String> codes) {
        return codes.toArray(String[]::new);
    }

    private static MapCounts counts(Tuple row) {
        return new MapCounts(
                number(row, "chambers"),
                number(row, "merchants"),
                number(row, "on_roll"),
                number(row, "links"),
                number(row, "charges"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
