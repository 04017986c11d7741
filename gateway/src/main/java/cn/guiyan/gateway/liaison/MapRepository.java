package cn.guiyan.gateway.liaison;

import cn.guiyan.access.RegionScope;
import cn.guiyan.gateway.Rows;
import cn.guiyan.gateway.liaison.LiaisonMapView.Representing;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts by place what the map shows. The scope bounds merchants and links with them; row security holds the same bound. */
@ApplicationScoped
class MapRepository {
    static final String COUNT = """
            WITH asked AS (
                SELECT ?::text[] AS places, ?::text[] AS regions, ?::text AS level, ?::text AS industry,
                       ?::boolean AS everything, ?::text[] AS scope, ?::date AS on_day),
            known AS (
                SELECT m.id, m.present_city FROM views.merchant m, asked a
                WHERE (a.places IS NULL OR m.present_city = ANY (a.places)) AND (a.everything OR m.region = ANY (a.scope))
                  AND (a.regions IS NULL OR m.region = ANY (a.regions)) AND (a.industry IS NULL OR m.industry = a.industry)),
            link AS (
                SELECT coalesce(l.city, c.place, m.present_city) AS place, l.merchant_id IS NULL AS charge,
                       (a.regions IS NULL OR o.region = ANY (a.regions) OR l.region = ANY (a.regions))
                           AND (a.industry IS NULL OR m.id IS NULL OR m.industry = a.industry) AS wanted
                FROM views.liaison_link l JOIN views.official o ON o.id = l.official_id
                LEFT JOIN views.chamber c ON c.id = l.chamber_id LEFT JOIN views.merchant m ON m.id = l.merchant_id, asked a
                WHERE a.on_day BETWEEN l.valid_from AND coalesce(l.valid_to, 'infinity')
                  AND a.on_day BETWEEN o.valid_from AND coalesce(o.valid_to, 'infinity')
                  AND (a.everything OR l.region IS NULL OR l.region = ANY (a.scope))
                  AND (a.level IS NULL OR c.id IS NULL OR c.level = a.level))
            SELECT place, sum(chambers) AS chambers, sum(merchants) AS merchants, sum(on_roll) AS on_roll,
                   sum(links) AS links, sum(charges) AS charges
            FROM (
                SELECT c.place, count(*) AS chambers, 0 AS merchants, 0 AS on_roll, 0 AS links, 0 AS charges
                FROM views.chamber c, asked a WHERE a.level IS NULL OR c.level = a.level GROUP BY c.place
                UNION ALL
                SELECT present_city, 0, count(*), 0, 0, 0 FROM known GROUP BY present_city
                UNION ALL
                SELECT k.present_city, 0, 0, count(*), 0, 0
                FROM views.roll_entry r JOIN known k ON k.id = r.merchant_id, asked a
                WHERE r.roll = 'LEADING' AND a.on_day BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity')
                GROUP BY k.present_city
                UNION ALL
                SELECT place, 0, 0, 0, count(*) FILTER (WHERE wanted), count(*) FILTER (WHERE charge) FROM link GROUP BY place
            ) counted, asked a
            WHERE place IS NOT NULL AND (a.places IS NULL OR place = ANY (a.places))
            GROUP BY place""";

    static final String KEY_CITIES = """
            SELECT DISTINCT city FROM views.key_city
            WHERE ?::date BETWEEN valid_from AND coalesce(valid_to, 'infinity') ORDER BY city""";

    private static final String REPRESENTING = """
            SELECT represents, id, name, place, level FROM views.chamber WHERE represents IS NOT NULL ORDER BY represents, id""";

    private final Rows rows;

    MapRepository(Rows rows) {
        this.rows = rows;
    }

    /** The parameters of {@link #COUNT}. */
    static List<@Nullable Object> parameters(MapFilter wanted, RegionScope scope, LocalDate on) {
        return Arrays.asList(
                covered(wanted.province),
                covered(wanted.region),
                wanted.level,
                wanted.industry,
                scope.isAll(),
                scope.codes(),
                on);
    }

    /** Counts by place: a city's code or that of something in it, or a province's as a whole. */
    Map<String, MapCounts> count(MapFilter wanted, RegionScope scope, LocalDate on) {
        Map<String, MapCounts> counts = new LinkedHashMap<>();
        rows.list(COUNT, parameters(wanted, scope, on), row -> counts.put(row.getString("place"), counts(row)));
        return counts;
    }

    List<String> keyCities(LocalDate on) {
        return rows.list(KEY_CITIES, List.of(on), row -> row.getString("city"));
    }

    /** The chambers that sign for a province, by province. */
    Map<String, Representing> representing() {
        Map<String, Representing> found = new LinkedHashMap<>();
        rows.list(
                REPRESENTING,
                List.of(),
                row -> found.put(
                        row.getString("represents"),
                        new Representing(
                                Objects.requireNonNull(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("place"),
                                row.getString("level"))));
        return found;
    }

    private static @Nullable Set<String> covered(@Nullable String code) {
        return code == null ? null : Regions.standard().withDescendants(code);
    }

    private static MapCounts counts(ResultSet row) throws SQLException {
        return new MapCounts(
                row.getLong("chambers"),
                row.getLong("merchants"),
                row.getLong("on_roll"),
                row.getLong("links"),
                row.getLong("charges"));
    }
}
