package cn.guiyan.merchant.liaison;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.chamber.ChamberLevel;
import cn.guiyan.merchant.official.OfficialKind;
import cn.guiyan.merchant.roll.Roll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Officials and whom they keep contact with, as sets. A link whose days the official's tenure does not touch is none. */
@ApplicationScoped
class LiaisonQueries {
    private static final int MOST = 1000;

    private static final String LINKED = """
            select l.id, o.id, o.name, o.kind, o.unit, o.post, o.region, l.target, l.merchantId, l.chamberId, l.city,
                   greatest(l.time.from, o.tenure.from), least(l.time.to, o.tenure.to)
            from LiaisonLink l join Official o on o.id = l.officialId
            left join Chamber c on c.id = l.chamberId left join Merchant m on m.id = l.merchantId
            where l.time.from <= coalesce(o.tenure.to, l.time.from) and o.tenure.from <= coalesce(l.time.to, o.tenure.from)
            """;

    private static final String IN_SCOPE = " and (:all = true or l.region is null or l.region in :scope)";

    private static final String IN_FORCE = """
             and l.time.from <= :on and (l.time.to is null or l.time.to >= :on)
             and o.tenure.from <= :on and (o.tenure.to is null or o.tenure.to >= :on)""";

    private final EntityManager entities;

    LiaisonQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The counties' officers of some cities, past and to come included. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LinkedOfficial> countyOfficers(Collection<String> cities, Collection<String> places) {
        return entities.createQuery(
                        LINKED
                                + " and o.kind = :kind and (l.city in :cities or c.place in :places) order by o.name, l.id",
                        LinkedOfficial.class)
                .setParameter("kind", OfficialKind.COUNTY_OFFICER)
                .setParameter("cities", cities)
                .setParameter("places", places)
                .getResultList();
    }

    /** Who keeps contact on a day with a city, a chamber or a merchant in some places; at most 1,000. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LinkedOfficial> inPlaces(RegionScope scope, Collection<String> places, LocalDate on) {
        String where = " and (l.city in :places or c.place in :places or m.presentCity in :places)";
        return scoped(LINKED + IN_SCOPE + IN_FORCE + where + " order by o.name, l.id", scope)
                .setParameter("on", on)
                .setParameter("places", places)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whose link or tenure is in force on a day and ends by another, the first to end first; at most 1,000. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LinkedOfficial> endingBy(RegionScope scope, LocalDate on, LocalDate by) {
        String where = " and least(l.time.to, o.tenure.to) <= :by order by least(l.time.to, o.tenure.to), l.id";
        return scoped(LINKED + IN_SCOPE + IN_FORCE + where, scope)
                .setParameter("on", on)
                .setParameter("by", by)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The leaders' links with merchants in scope, in force on a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LeaderMerchant> leadersMerchants(RegionScope scope, LocalDate on) {
        return entities.createQuery("""
                        select l.officialId, l.id, m.id, m.name, m.region, l.time.from, l.time.to
                        from LiaisonLink l join Official o on o.id = l.officialId join Merchant m on m.id = l.merchantId
                        where o.kind = :kind and (:all = true or m.region in :scope)""" + IN_FORCE + " order by l.time.from, l.id", LeaderMerchant.class)
                .setParameter("kind", OfficialKind.LEADER)
                .setParameter("all", scope.isAll())
                .setParameter("scope", codes(scope))
                .setParameter("on", on)
                .getResultList();
    }

    /** The chambers in some places, by name. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ChamberAt> chambers(Collection<String> places) {
        return chambersIn(places, List.of(ChamberLevel.values())).getResultList();
    }

    /** The first of them, of one level or of any. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<ChamberAt> chambers(Collection<String> places, @Nullable ChamberLevel level, int most) {
        return chambersIn(places, level == null ? List.of(ChamberLevel.values()) : List.of(level))
                .setMaxResults(most)
                .getResultList();
    }

    private TypedQuery<ChamberAt> chambersIn(Collection<String> places, Collection<ChamberLevel> levels) {
        return entities.createQuery("""
                        select c.id, c.name, c.place, c.level from Chamber c
                        where c.place in :places and c.level in :levels order by c.name, c.id""", ChamberAt.class)
                .setParameter("places", places)
                .setParameter("levels", levels);
    }

    /** The leading merchants of a day in some places, of the region and industry that are asked for, by name; at most 1,000. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<LeadingMerchant> leadingMerchants(
            RegionScope scope, Collection<String> places, ProvinceFilter asked, LocalDate on) {
        String region = asked.region;
        String industry = asked.industry;
        return entities.createQuery("""
                        select m.id, m.name, m.region, m.presentCity, m.company, r.time.from
                        from RollEntry r join Merchant m on m.id = r.merchantId
                        where r.roll = :roll and r.time.from <= :on and (r.time.to is null or r.time.to >= :on)
                          and (:all = true or m.region in :scope) and m.presentCity in :places
                          and (:anyRegion = true or m.region in :regions) and (:anyIndustry = true or m.industry = :industry)
                        order by m.name, m.id""", LeadingMerchant.class)
                .setParameter("roll", Roll.LEADING)
                .setParameter("anyRegion", region == null)
                .setParameter("regions", region == null ? List.of("-") : Cities.within(region))
                .setParameter("anyIndustry", industry == null)
                .setParameter("industry", industry == null ? "-" : industry)
                .setParameter("all", scope.isAll())
                .setParameter("scope", codes(scope))
                .setParameter("places", places)
                .setParameter("on", on)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The chambers that sign for a province, by province. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, ChamberAt> representing() {
        return entities.createQuery(
                        "select represents, id, name, place, level from Chamber where represents is not null",
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new ChamberAt(
                                row.get(1, UUID.class),
                                row.get(2, String.class),
                                row.get(3, String.class),
                                row.get(4, ChamberLevel.class))));
    }

    private TypedQuery<LinkedOfficial> scoped(String hql, RegionScope scope) {
        return entities.createQuery(hql, LinkedOfficial.class)
                .setParameter("all", scope.isAll())
                .setParameter("scope", codes(scope));
    }

    // "in" wants a code, even where the other half of the condition decides.
    private static Collection<String> codes(RegionScope scope) {
        return scope.codes().isEmpty() ? List.of("-") : scope.codes();
    }
}
