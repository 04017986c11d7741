package cn.guiyan.merchant.liaison;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.roll.Roll;
import cn.guiyan.merchant.roll.RollService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is missing in liaison on a day: vacant and expiring key cities, links about to end, leaders outside the rule of two to three, and the
 * roll below a hundred. Every answer takes a fixed number of statements, however much there is.
 */
@ApplicationScoped
public class LiaisonGaps {
    private static final String LEADERS = """
            SELECT o.id, o.name, o.unit, o.post,
                   (SELECT count(*) FROM merchant_link_period p
                    WHERE p.official_id = o.id AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to >= :on)) AS links
            FROM official o
            WHERE o.kind = 'LEADER' AND o.valid_from <= :on AND (o.valid_to IS NULL OR o.valid_to >= :on)
            ORDER BY o.name, o.id""";

    private static final String WITHOUT_LEADER = """
            SELECT count(*) FROM roll_entry r
            WHERE r.roll = 'LEADING' AND r.valid_from <= :on AND (r.valid_to IS NULL OR r.valid_to >= :on)
              AND (:all OR r.region = ANY (:scope))
              AND NOT EXISTS (
                  SELECT FROM liaison_link l JOIN official o ON o.id = l.official_id
                  WHERE l.merchant_id = r.merchant_id AND o.kind = 'LEADER'
                    AND l.valid_from <= :on AND (l.valid_to IS NULL OR l.valid_to >= :on)
                    AND o.valid_from <= :on AND (o.valid_to IS NULL OR o.valid_to >= :on))""";

    private final EntityManager entities;
    private final KeyCityRepository keyCities;
    private final LiaisonQueries queries;
    private final RollService rolls;
    private final LiaisonConfig config;

    LiaisonGaps(
            EntityManager entities,
            KeyCityRepository keyCities,
            LiaisonQueries queries,
            RollService rolls,
            LiaisonConfig config) {
        this.entities = entities;
        this.keyCities = keyCities;
        this.queries = queries;
        this.rolls = rolls;
        this.config = config;
    }

    /** Every leader in post on a day, by name; who is not compliant breaks the rule of two to three. */
    @Transactional(TxType.MANDATORY)
    public List<LeaderLinks> leaders(LocalDate on) {
        List<?> rows = entities.createNativeQuery(LEADERS, Tuple.class)
                .setParameter("on", on)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> LeaderLinks.of(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("unit", String.class),
                        row.get("post", String.class),
                        row.get("links", Number.class).longValue()))
                .toList();
    }

    /** The roll of leading merchants against its hundred, and how many of them no leader keeps contact with, within a scope. */
    @Transactional(TxType.MANDATORY)
    public LeadingStanding leading(RegionScope scope, LocalDate on) {
        Number withoutLeader = (Number) entities.createNativeQuery(WITHOUT_LEADER)
                .setParameter("on", on)
                .setParameter("all", scope.isAll())
                .setParameter("scope", scope.codes().toArray(String[]::new))
                .getSingleResult();
        return new LeadingStanding(rolls.standing(scope, Roll.LEADING, on), withoutLeader.longValue());
    }

    /** The key cities of a day by code, with who covers them. */
    @Transactional(TxType.MANDATORY)
    public List<KeyCityCover> keyCities(LocalDate on) {
        List<String> cities = keyCities.on(on);
        if (cities.isEmpty()) {
            return List.of();
        }
        Set<String> places =
                cities.stream().map(Cities::within).flatMap(Collection::stream).collect(Collectors.toSet());
        Map<String, List<ChamberAt>> chambers = queries.chambers(places).stream()
                .collect(Collectors.groupingBy(
                        chamber -> Cities.of(chamber.place()).orElseThrow().code()));
        List<LinkedOfficial> officers = queries.countyOfficers(cities, places);
        return cities.stream()
                .map(city -> cover(city, chambers.getOrDefault(city, List.of()), officers, on))
                .toList();
    }

    /** Links in force on a day that end, or whose official's tenure ends, within so many days, the first to end first; at most 1,000. */
    @Transactional(TxType.MANDATORY)
    public List<LinkedOfficial> expiring(RegionScope scope, LocalDate on, int withinDays) {
        return queries.endingBy(scope, on, on.plusDays(withinDays));
    }

    private KeyCityCover cover(String city, List<ChamberAt> chambers, List<LinkedOfficial> officers, LocalDate on) {
        Set<UUID> there = chambers.stream().map(ChamberAt::id).collect(Collectors.toSet());
        List<LinkedOfficial> theirs = officers.stream()
                .filter(each -> city.equals(each.city()) || there.contains(each.chamberId()))
                .toList();
        return KeyCityCover.of(city, chambers, theirs, on, config.expiringWithinDays());
    }
}
