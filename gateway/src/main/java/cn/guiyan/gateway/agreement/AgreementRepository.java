package cn.guiyan.gateway.agreement;

import cn.guiyan.gateway.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreements with what was pledged and what arrived, for the whole city. */
@ApplicationScoped
class AgreementRepository {
    private static final String SIGNED = """
            SELECT a.*, c.name AS chamber_name,
                   (SELECT count(*) FROM views.agreement_project p WHERE p.agreement_id = a.id) AS projects
            FROM (SELECT * FROM views.agreement %s) a LEFT JOIN views.chamber c ON c.id = a.chamber_id
            ORDER BY a.signed_on DESC, a.id DESC""";

    static final String PAGE = SIGNED.formatted("ORDER BY signed_on DESC, id DESC LIMIT ? OFFSET ?");

    private static final String ONE = SIGNED.formatted("WHERE id = ?");

    /** Signed by a day for a province, or by a chamber there for nobody else. */
    private static final String FOR_PROVINCE = """
            signed_on <= ?::date AND (represents = ?
                OR represents IS NULL AND chamber_id IN (SELECT id FROM views.chamber WHERE place = ANY (?::text[])))""";

    private static final String OF_PROVINCE =
            SIGNED.formatted("WHERE " + FOR_PROVINCE + " ORDER BY signed_on DESC, id DESC LIMIT ?");

    private static final String SUMS_OF_PROVINCE = """
            SELECT count(*) AS agreements, coalesce(sum(amount), 0) AS pledged,
                   coalesce(sum((SELECT sum(f.amount) FROM views.linked_arrival f
                       WHERE f.agreement_id = a.id AND f.calibre = ANY (?::text[]) AND f.arrived_on <= ?::date)), 0) AS arrived
            FROM views.agreement a WHERE
            """ + FOR_PROVINCE;

    private static final String COUNT = "SELECT count(*) FROM views.agreement";

    static final String YEARS = """
            SELECT agreement_id, year, sum(pledged) AS pledged, sum(arrived) AS arrived, bool_or(synthetic) AS synthetic
            FROM (
                SELECT agreement_id, year, amount AS pledged, 0 AS arrived, false AS synthetic
                FROM views.agreement_share WHERE agreement_id = ANY (?::uuid[])
                UNION ALL
                SELECT agreement_id, extract(year FROM arrived_on)::int, NULL, amount, origin = 'SYNTHETIC'
                FROM views.linked_arrival
                WHERE agreement_id = ANY (?::uuid[]) AND calibre = ANY (?::text[]) AND arrived_on <= coalesce(?::date, 'infinity')
            ) part
            GROUP BY agreement_id, year ORDER BY agreement_id, year""";

    private final Rows rows;

    AgreementRepository(Rows rows) {
        this.rows = rows;
    }

    /** An agreement as it was signed. */
    record Signed(
            UUID id,
            @Nullable String number,
            String title,
            UUID chamberId,
            @Nullable String chamberName,
            @Nullable String represents,
            LocalDate signedOn,
            BigDecimal amount,
            boolean approximate,
            LocalDate from,
            LocalDate to,
            String status,
            @Nullable LocalDate endedOn,
            int projects,
            boolean synthetic) {}

    /** What was pledged for a year, or null, and what arrived in it, in yuan. */
    record Year(int year, @Nullable BigDecimal pledged, BigDecimal arrived, boolean synthetic) {}

    /** Sums over agreements, in yuan. */
    record Sums(long count, BigDecimal pledged, BigDecimal arrived) {}

    List<Signed> page(int page, int size) {
        return rows.list(PAGE, List.of(size, (long) page * size), AgreementRepository::signed);
    }

    long count() {
        return rows.one(COUNT, List.of(), row -> row.getLong(1));
    }

    Optional<Signed> find(UUID id) {
        return rows.list(ONE, List.of(id), AgreementRepository::signed).stream().findFirst();
    }

    /** The latest that were signed for a province by a day. */
    List<Signed> ofProvince(String province, Set<String> places, LocalDate on, int most) {
        return rows.list(OF_PROVINCE, List.of(on, province, places, most), AgreementRepository::signed);
    }

    Sums sumsOfProvince(String province, Set<String> places, LocalDate on, Set<String> bases) {
        return rows.one(
                SUMS_OF_PROVINCE,
                List.of(bases, on, on, province, places),
                row -> new Sums(row.getLong("agreements"), row.getBigDecimal("pledged"), row.getBigDecimal("arrived")));
    }

    /**
     * The years of some agreements, each agreement's in order.
     *
     * @param on the last day of what arrived; null for all of it
     */
    Map<UUID, List<Year>> years(List<UUID> agreements, Set<String> bases, @Nullable LocalDate on) {
        Map<UUID, List<Year>> years = new HashMap<>();
        rows.list(
                YEARS,
                Arrays.asList(agreements, agreements, bases, on),
                row -> years.computeIfAbsent(
                                Objects.requireNonNull(row.getObject("agreement_id", UUID.class)),
                                any -> new ArrayList<>())
                        .add(new Year(
                                row.getInt("year"),
                                row.getBigDecimal("pledged"),
                                row.getBigDecimal("arrived"),
                                row.getBoolean("synthetic"))));
        return years;
    }

    private static Signed signed(ResultSet row) throws SQLException {
        return new Signed(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("chamber_id", UUID.class),
                row.getString("chamber_name"),
                row.getString("represents"),
                row.getObject("signed_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBoolean("approximate"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("status"),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("projects"),
                row.getBoolean("synthetic"));
    }
}
