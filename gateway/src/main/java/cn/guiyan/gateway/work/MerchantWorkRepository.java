package cn.guiyan.gateway.work;

import cn.guiyan.gateway.Rows;
import cn.guiyan.gateway.work.MerchantWorkView.Count;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what was done with the merchants, for the whole city. */
@ApplicationScoped
class MerchantWorkRepository {
    static final String MERCHANTS =
            "SELECT canvassing, merchants, synthetic > 0 AS synthetic FROM views.merchant_total ORDER BY canvassing";

    static final String CHAMBERS =
            "SELECT level, count(*) AS chambers, bool_or(synthetic) AS synthetic FROM views.chamber GROUP BY level ORDER BY level";

    private static final String ASKED = """
            WITH asked AS (SELECT ?::date AS on_day, coalesce(?::date, '-infinity') AS since, ?::boolean AS conduct)
            """;

    /** Who is on a roll, in a post or linked on the day. */
    static final String PEOPLE = ASKED + """
            , on_roll AS (
                SELECT r.roll, r.merchant_id FROM views.roll_entry r, asked
                WHERE on_day BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity')),
            leader AS (
                SELECT o.id FROM views.official o, asked
                WHERE o.kind = 'LEADER' AND on_day BETWEEN o.valid_from AND coalesce(o.valid_to, 'infinity')),
            led AS (
                SELECT l.official_id, l.merchant_id FROM views.merchant_link l JOIN leader ON leader.id = l.official_id, asked
                WHERE on_day BETWEEN l.valid_from AND coalesce(l.valid_to, 'infinity')),
            trained AS (
                SELECT DISTINCT t.merchant_id FROM views.trained t, asked WHERE t.ended_on <= on_day),
            serving AS (
                SELECT DISTINCT p.merchant_id FROM views.chamber_officer p, asked
                WHERE p.post IN ('PRESIDENT', 'EXECUTIVE_VICE_PRESIDENT', 'VICE_PRESIDENT')
                  AND on_day BETWEEN p.valid_from AND coalesce(p.valid_to, 'infinity'))
            SELECT (SELECT count(*) FROM on_roll WHERE roll = 'LEADING') AS leading,
                   (SELECT count(*) FROM on_roll r WHERE roll = 'LEADING'
                        AND NOT EXISTS (SELECT FROM led WHERE led.merchant_id = r.merchant_id)) AS without_leader,
                   (SELECT count(*) FROM leader) AS leaders,
                   (SELECT count(*) FROM leader
                        WHERE (SELECT count(*) FROM led WHERE led.official_id = leader.id) BETWEEN 2 AND 3) AS compliant,
                   (SELECT count(*) FROM trained) AS people,
                   (SELECT count(*) FROM serving) AS serving,
                   (SELECT count(*) FROM serving JOIN trained USING (merchant_id)) AS trained,
                   (SELECT count(DISTINCT t.merchant_id) FROM views.talk t
                        JOIN on_roll r ON r.merchant_id = t.merchant_id AND r.roll = 'TOP_HUNDRED', asked
                        WHERE t.talked_on <= on_day) AS talked""";

    /** What happened since one day and until the other. */
    static final String HAPPENED = ASKED + """
            , came AS (
                SELECT d.id, d.person_times FROM views.delegation d, asked
                WHERE d.status <> 'PLANNED' AND d.arrives_on BETWEEN since AND on_day),
            said AS (
                SELECT s.state, s.due < on_day AND s.state IN ('DIRECTED', 'ASSIGNED', 'RETURNED') AS overdue
                FROM views.suggestion s, asked
                WHERE s.raised_on BETWEEN since AND on_day AND (conduct OR s.category <> 'CONDUCT')),
            signed AS (
                SELECT s.amount, s.approximate, coalesce(s.landed_on <= asked.on_day, false) AS landed
                FROM views.occasion_signing s JOIN views.occasion o ON o.id = s.occasion_id, asked
                WHERE o.on_day BETWEEN since AND asked.on_day)
            SELECT (SELECT count(*) FROM came) AS batches,
                   (SELECT coalesce(sum(person_times), 0) FROM came) AS person_times,
                   (SELECT count(DISTINCT c.chamber_id) FROM views.delegation_chamber c
                        JOIN came ON came.id = c.delegation_id) AS chambers,
                   (SELECT count(*) FROM views.meeting m, asked WHERE m.on_day BETWEEN since AND asked.on_day) AS meetings,
                   (SELECT count(*) FROM said WHERE state <> 'CLOSED') AS open,
                   (SELECT count(*) FROM said WHERE overdue) AS overdue,
                   (SELECT count(*) FROM said WHERE state = 'CLOSED') AS closed,
                   (SELECT count(*) FROM signed) AS signings,
                   (SELECT coalesce(sum(amount), 0) FROM signed) AS signed_amount,
                   (SELECT coalesce(sum(amount), 0) FROM signed WHERE approximate) AS approximate_amount,
                   (SELECT count(*) FROM signed WHERE landed) AS landed""";

    /** A term may begin before the signing; what arrived counts once the agreement does. */
    static final String AGREEMENTS = """
            SELECT count(*) AS agreements, coalesce(sum(amount), 0) AS pledged,
                   (SELECT coalesce(sum(amount), 0) FROM views.linked_arrival
                    WHERE calibre = ANY (?::text[]) AND arrived_on <= ?::date
                      AND agreement_id IN (SELECT id FROM views.agreement WHERE signed_on <= ?::date)) AS arrived
            FROM views.agreement WHERE signed_on <= ?::date""";

    static final String KEY_CITIES = """
            SELECT DISTINCT city FROM views.key_city
            WHERE ?::date BETWEEN valid_from AND coalesce(valid_to, 'infinity')""";

    /** Cities and chambers' places that a county's officer keeps contact with on a day. */
    static final String OFFICERS_PLACES = """
            WITH asked AS (SELECT ?::date AS on_day)
            SELECT DISTINCT coalesce(l.city, c.place) AS place
            FROM views.liaison_link l JOIN views.official o ON o.id = l.official_id
            LEFT JOIN views.chamber c ON c.id = l.chamber_id, asked
            WHERE l.target IN ('CITY', 'CHAMBER') AND o.kind = 'COUNTY_OFFICER'
              AND on_day BETWEEN l.valid_from AND coalesce(l.valid_to, 'infinity')
              AND on_day BETWEEN o.valid_from AND coalesce(o.valid_to, 'infinity')
              AND (l.city IS NOT NULL OR c.place IS NOT NULL)""";

    static final String SYNTHETIC = """
            SELECT EXISTS (SELECT FROM views.roll_entry WHERE synthetic) OR EXISTS (SELECT FROM views.delegation WHERE synthetic)
                OR EXISTS (SELECT FROM views.meeting WHERE synthetic) OR EXISTS (SELECT FROM views.suggestion WHERE synthetic)
                OR EXISTS (SELECT FROM views.agreement WHERE synthetic) OR EXISTS (SELECT FROM views.trained WHERE synthetic)
                OR EXISTS (SELECT FROM views.talk WHERE synthetic) OR EXISTS (SELECT FROM views.occasion_signing WHERE synthetic)
                OR EXISTS (SELECT FROM views.linked_arrival WHERE origin = 'SYNTHETIC')""";

    private final Rows rows;

    MerchantWorkRepository(Rows rows) {
        this.rows = rows;
    }

    /** How many there are of one kind, and whether generated ones are among them. */
    record Kind(String code, long count, boolean synthetic) {
        Count shown() {
            return new Count(code, count);
        }
    }

    /** Counts of people; see {@link #PEOPLE}. */
    record People(
            long leading,
            long withoutLeader,
            long leaders,
            long compliant,
            long people,
            long serving,
            long trained,
            long talked) {}

    /** Agreements with the sums of their amounts and of what arrived, in yuan. */
    record Agreed(long count, BigDecimal pledged, BigDecimal arrived) {}

    List<Kind> merchants() {
        return rows.list(MERCHANTS, List.of(), MerchantWorkRepository::kind);
    }

    List<Kind> chambers() {
        return rows.list(CHAMBERS, List.of(), MerchantWorkRepository::kind);
    }

    People people(LocalDate on) {
        return rows.one(
                PEOPLE,
                Arrays.asList(on, null, false),
                row -> new People(
                        row.getLong("leading"),
                        row.getLong("without_leader"),
                        row.getLong("leaders"),
                        row.getLong("compliant"),
                        row.getLong("people"),
                        row.getLong("serving"),
                        row.getLong("trained"),
                        row.getLong("talked")));
    }

    /**
     * What happened in a time.
     *
     * @param conduct whether suggestions about conduct count
     */
    <T> T happened(@Nullable LocalDate from, LocalDate on, boolean conduct, Rows.Reader<T> reader) {
        return rows.one(HAPPENED, Arrays.asList(on, from, conduct), reader);
    }

    Agreed agreed(LocalDate on, Set<String> bases) {
        return rows.one(
                AGREEMENTS,
                List.of(bases, on, on, on),
                row -> new Agreed(
                        row.getLong("agreements"), row.getBigDecimal("pledged"), row.getBigDecimal("arrived")));
    }

    List<String> keyCities(LocalDate on) {
        return rows.list(KEY_CITIES, List.of(on), row -> row.getString("city"));
    }

    List<String> officersPlaces(LocalDate on) {
        return rows.list(OFFICERS_PLACES, List.of(on), row -> row.getString("place"));
    }

    boolean isSynthetic() {
        return rows.one(SYNTHETIC, List.of(), row -> row.getBoolean(1));
    }

    private static Kind kind(ResultSet row) throws SQLException {
        return new Kind(row.getString(1), row.getLong(2), row.getBoolean(3));
    }
}
