package cn.guiyan.gateway.liaison;

import cn.guiyan.access.RegionScope;
import cn.guiyan.gateway.Rows;
import cn.guiyan.gateway.liaison.ProvincePanelView.ChamberItem;
import cn.guiyan.gateway.liaison.ProvincePanelView.ContactItem;
import cn.guiyan.gateway.liaison.ProvincePanelView.LeadingItem;
import cn.guiyan.gateway.liaison.ProvincePanelView.OfficerItem;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who and what is in a province. The scope bounds merchants, links with them and contacts; row security holds the same bound. */
@ApplicationScoped
class ProvinceRepository {
    static final String CHAMBERS = """
            SELECT c.id, c.name, c.place, c.level,
                   (SELECT max(t.on_day) FROM views.contact t WHERE t.chamber_id = c.id AND t.on_day <= ?::date
                    AND (?::boolean OR t.region = ANY (?::text[]))) AS last_contact
            FROM views.chamber c WHERE c.place = ANY (?::text[]) ORDER BY c.name, c.id LIMIT 200""";

    static final String LEADING = """
            SELECT m.id, m.name, m.region, m.present_city, r.valid_from,
                   (SELECT max(t.on_day) FROM views.contact t WHERE t.merchant_id = m.id AND t.on_day <= ?::date
                    AND (?::boolean OR t.region = ANY (?::text[]))) AS last_contact
            FROM views.roll_entry r JOIN views.merchant m ON m.id = r.merchant_id
            WHERE r.roll = 'LEADING' AND ?::date BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity')
              AND m.present_city = ANY (?::text[]) AND (?::boolean OR m.region = ANY (?::text[]))
            ORDER BY m.name, m.id LIMIT 1000""";

    static final String OFFICERS = """
            WITH asked AS (SELECT ?::date AS on_day, ?::text[] AS places, ?::boolean AS everything, ?::text[] AS scope)
            SELECT l.id, l.official_id, o.name, o.kind, o.unit, o.post, l.target, l.city, coalesce(c.name, m.name) AS target_name,
                   greatest(l.valid_from, o.valid_from) AS held_from, least(l.valid_to, o.valid_to) AS held_to
            FROM views.liaison_link l JOIN views.official o ON o.id = l.official_id
            LEFT JOIN views.chamber c ON c.id = l.chamber_id LEFT JOIN views.merchant m ON m.id = l.merchant_id, asked a
            WHERE a.on_day BETWEEN l.valid_from AND coalesce(l.valid_to, 'infinity')
              AND a.on_day BETWEEN o.valid_from AND coalesce(o.valid_to, 'infinity')
              AND (a.everything OR l.region IS NULL OR l.region = ANY (a.scope))
              AND coalesce(l.city, c.place, m.present_city) = ANY (a.places)
            ORDER BY o.name, l.id LIMIT 1000""";

    /** Of each merchant and chamber the latest is found by an index; only those are put in order. */
    static final String LAST_CONTACT = """
            WITH asked AS (SELECT ?::date AS on_day, ?::text[] AS places, ?::boolean AS everything, ?::text[] AS scope),
            latest AS (
                SELECT c.name, t.* FROM views.chamber c, asked a, LATERAL (
                    SELECT t.id, t.on_day, t.kind, t.official_id FROM views.contact t
                    WHERE t.chamber_id = c.id AND t.on_day <= a.on_day AND (a.everything OR t.region = ANY (a.scope))
                    ORDER BY t.on_day DESC, t.id DESC LIMIT 1) t
                WHERE c.place = ANY (a.places)
                UNION ALL
                SELECT m.name, t.* FROM views.merchant m, asked a, LATERAL (
                    SELECT t.id, t.on_day, t.kind, t.official_id FROM views.contact t
                    WHERE t.merchant_id = m.id AND t.on_day <= a.on_day AND (a.everything OR t.region = ANY (a.scope))
                    ORDER BY t.on_day DESC, t.id DESC LIMIT 1) t
                WHERE m.present_city = ANY (a.places) AND (a.everything OR m.region = ANY (a.scope)))
            SELECT l.on_day, l.kind, l.name, o.name AS official
            FROM latest l LEFT JOIN views.official o ON o.id = l.official_id
            ORDER BY l.on_day DESC, l.id DESC LIMIT 1""";

    private final Rows rows;

    ProvinceRepository(Rows rows) {
        this.rows = rows;
    }

    /** Where, on which day, and how much of it somebody may see. */
    record Wanted(Set<String> places, LocalDate on, RegionScope scope) {
        /** The parameters of {@link #OFFICERS} and {@link #LAST_CONTACT}. */
        List<Object> parameters() {
            return List.of(on, places, scope.isAll(), scope.codes());
        }
    }

    List<ChamberItem> chambers(Wanted wanted) {
        return rows.list(
                CHAMBERS,
                List.of(wanted.on(), wanted.scope().isAll(), wanted.scope().codes(), wanted.places()),
                row -> new ChamberItem(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("place"),
                        row.getString("level"),
                        day(row, "last_contact")));
    }

    List<LeadingItem> leading(Wanted wanted) {
        boolean everything = wanted.scope().isAll();
        Set<String> scope = wanted.scope().codes();
        return rows.list(
                LEADING,
                List.of(wanted.on(), everything, scope, wanted.on(), wanted.places(), everything, scope),
                row -> new LeadingItem(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("region"),
                        row.getString("present_city"),
                        row.getObject("valid_from", LocalDate.class),
                        day(row, "last_contact")));
    }

    List<OfficerItem> officers(Wanted wanted) {
        return rows.list(
                OFFICERS,
                wanted.parameters(),
                row -> new OfficerItem(
                        row.getObject("id", UUID.class),
                        row.getObject("official_id", UUID.class),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("unit"),
                        row.getString("post"),
                        row.getString("target"),
                        targetName(row),
                        row.getObject("held_from", LocalDate.class),
                        day(row, "held_to")));
    }

    Optional<ContactItem> lastContact(Wanted wanted) {
        return rows
                .list(
                        LAST_CONTACT,
                        wanted.parameters(),
                        row -> new ContactItem(
                                row.getObject("on_day", LocalDate.class),
                                row.getString("kind"),
                                row.getString("name"),
                                row.getString("official")))
                .stream()
                .findFirst();
    }

    private static @Nullable String targetName(ResultSet row) throws SQLException {
        String city = row.getString("city");
        return city == null
                ? row.getString("target_name")
                : Regions.standard().find(city).map(region -> region.name()).orElse(city);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
