package cn.guiyan.merchant.alert;

import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.merchant.followup.Unit;
import cn.guiyan.merchant.followup.Units;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Alerts with the names of those they are about. A merchant is named within the reader's own regions. */
@ApplicationScoped
class AlertReading {
    private static final String NAMED = """
            select a as alert, m.name as merchant, c.name as chamber, o.name as official from Alert a
            left join Merchant m on m.id = a.fact.merchantId and (:all = true or m.region in :home)
            left join Chamber c on c.id = a.fact.chamberId
            left join Official o on o.id = a.fact.officialId""";
    private static final String ORDER = " order by a.openedAt desc, a.id desc";

    private final EntityManager database;
    private final RegionCheck regions;
    private final Units units;

    AlertReading(EntityManager database, RegionCheck regions, Units units) {
        this.database = database;
        this.regions = regions;
        this.units = units;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Page<AlertView> page(AlertReader reader, AlertFilter wanted, PageQuery page) {
        Filter filter = reader.seen()
                .and("a.fact.kind = :kind", "kind", wanted.kind)
                .and(
                        "a.fact.region in :covered",
                        "covered",
                        wanted.region == null ? null : List.copyOf(regions.covered("region", wanted.region)));
        if (wanted.open != null) {
            filter.and(wanted.open ? "a.closedAt is null" : "a.closedAt is not null", Map.of());
        }
        List<Tuple> rows = named(reader, filter)
                .setFirstResult(page.page() * page.size())
                .setMaxResults(page.size())
                .getResultList();
        TypedQuery<Long> count = database.createQuery("select count(*) from Alert a where " + filter.hql(), Long.class);
        filter.values().forEach(count::setParameter);
        return Page.of(views(rows), page, count.getSingleResult());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<AlertView> find(AlertReader reader, UUID id) {
        List<Tuple> rows =
                named(reader, reader.seen().and("a.id = :id", "id", id)).getResultList();
        return views(rows).stream().findFirst();
    }

    private TypedQuery<Tuple> named(AlertReader reader, Filter filter) {
        TypedQuery<Tuple> query = database.createQuery(NAMED + " where " + filter.hql() + ORDER, Tuple.class)
                .setParameter("all", reader.scope().isAll())
                .setParameter("home", reader.codes());
        filter.values().forEach(query::setParameter);
        return query;
    }

    private List<AlertView> views(List<Tuple> rows) {
        Map<String, String> offices = units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return rows.stream()
                .map(row -> AlertView.of(
                        row.get("alert", Alert.class), name(row, offices), row.get("official", String.class)))
                .toList();
    }

    private static @Nullable String name(Tuple row, Map<String, String> offices) {
        Fact fact = row.get("alert", Alert.class).fact();
        return switch (fact.subjectType()) {
            case MERCHANT -> row.get("merchant", String.class);
            case CHAMBER, CHAMBER_TERM -> row.get("chamber", String.class);
            case CITY -> city(fact.place());
            case LIAISON_LINK -> linked(row, fact);
            case SUGGESTION -> offices.get(Objects.requireNonNullElse(fact.unit(), ""));
            case OFFICIAL -> row.get("official", String.class);
            case ROLL -> "百名领头雁";
        };
    }

    private static @Nullable String linked(Tuple row, Fact fact) {
        if (fact.merchantId() != null) {
            return row.get("merchant", String.class);
        }
        return fact.chamberId() != null ? row.get("chamber", String.class) : city(fact.place());
    }

    private static @Nullable String city(@Nullable String code) {
        return code == null
                ? null
                : Regions.standard().find(code).map(region -> region.name()).orElse(code);
    }
}
