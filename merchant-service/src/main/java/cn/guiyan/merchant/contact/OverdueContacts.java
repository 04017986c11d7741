package cn.guiyan.merchant.contact;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whom nobody has contacted for longer than their level allows: {@link OverdueConfig}. Without any contact the day on which the record was
 * opened counts. A merchant on both rolls is a leading one.
 */
@ApplicationScoped
public class OverdueContacts {
    /** Parameters: the day, the days of the four levels, the codes in scope, the codes asked for; a null for all. */
    static final String FOUND = """
            WITH asked AS (
                SELECT ?::date AS day, ?::int AS leading_days, ?::int AS top_days, ?::int AS other_days,
                       ?::int AS chamber_days, ?::text[] AS scope, ?::text[] AS regions
            ), on_roll AS (
                SELECT merchant_id, bool_or(roll = 'LEADING') AS leads FROM roll_entry, asked
                WHERE roll IN ('LEADING', 'TOP_HUNDRED') AND valid_from <= day AND (valid_to IS NULL OR valid_to >= day)
                GROUP BY merchant_id
            ), with_merchant AS (
                SELECT merchant_id, max(happened_on) AS last_contact FROM contact, asked
                WHERE merchant_id IS NOT NULL AND happened_on <= day GROUP BY merchant_id
            ), with_chamber AS (
                SELECT chamber_id, max(happened_on) AS last_contact FROM contact, asked
                WHERE chamber_id IS NOT NULL AND happened_on <= day GROUP BY chamber_id
            ), everybody AS (
                SELECT 'MERCHANT' AS subject, m.id, m.name, m.region, m.registered_on, c.last_contact,
                       CASE WHEN r.leads THEN 'LEADING' WHEN r.merchant_id IS NULL THEN 'OTHER' ELSE 'TOP_HUNDRED' END AS level,
                       CASE WHEN r.leads THEN leading_days WHEN r.merchant_id IS NULL THEN other_days ELSE top_days END AS allowed
                FROM merchant m CROSS JOIN asked
                LEFT JOIN on_roll r ON r.merchant_id = m.id LEFT JOIN with_merchant c ON c.merchant_id = m.id
                WHERE m.erased_on IS NULL AND (scope IS NULL OR m.region = ANY (scope))
                UNION ALL
                SELECT 'CHAMBER', h.id, h.name, h.region, h.registered_on, c.last_contact, 'CHAMBER', chamber_days
                FROM chamber h CROSS JOIN asked LEFT JOIN with_chamber c ON c.chamber_id = h.id
            ), overdue AS (
                SELECT everybody.*, day - coalesce(last_contact, registered_on) - allowed AS days_overdue
                FROM everybody, asked WHERE regions IS NULL OR region = ANY (regions)
            )
            """;

    static final String PAGE =
            FOUND + "SELECT * FROM overdue WHERE days_overdue > 0 ORDER BY days_overdue DESC, id LIMIT ? OFFSET ?";
    private static final String ALL = FOUND + "SELECT * FROM overdue WHERE days_overdue > 0";
    private static final int AT_ONCE = 1_000;
    private static final String COUNT = FOUND + "SELECT count(*) FROM overdue WHERE days_overdue > 0";

    private final AgroalDataSource database;
    private final OverdueConfig allowed;
    private final RegionCheck regions;
    private final Caller caller;
    private final Clock clock;

    OverdueContacts(AgroalDataSource database, OverdueConfig allowed, RegionCheck regions, Caller caller, Clock clock) {
        this.database = database;
        this.allowed = allowed;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<OverdueContact> page(@Nullable LocalDate on, @Nullable String region, PageQuery page) {
        LocalDate day = Objects.requireNonNullElseGet(on, () -> LocalDate.now(clock));
        Set<String> asked = region == null ? null : regions.covered("region", region);
        return Page.of(
                find(caller.scope(), day, asked, page.size(), page.page() * page.size()),
                page,
                count(caller.scope(), day, asked));
    }

    /**
     * Those who are overdue on a day, longest first.
     *
     * @param scope whose merchants; chambers are everybody's
     * @param asked only of these regions, or null
     */
    @Transactional(TxType.MANDATORY)
    public List<OverdueContact> find(
            RegionScope scope, LocalDate day, @Nullable Set<String> asked, int limit, int offset) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PAGE)) {
            int next = ask(statement, scope, day, asked);
            statement.setInt(next, limit);
            statement.setInt(next + 1, offset);
            List<OverdueContact> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(overdue(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot find the overdue contacts", e);
        }
    }

    /** Tells of everybody who is overdue on a day, in any order, without holding them all. */
    @Transactional(TxType.MANDATORY)
    public void forEach(LocalDate day, Consumer<OverdueContact> each) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL)) {
            ask(statement, RegionScope.all(), day, null);
            // The driver reads on as it is read from, since a transaction is under way.
            statement.setFetchSize(AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    each.accept(overdue(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the overdue contacts", e);
        }
    }

    private static OverdueContact overdue(ResultSet row) throws SQLException {
        return new OverdueContact(
                ContactSubject.valueOf(row.getString("subject")),
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("region"),
                ContactLevel.valueOf(row.getString("level")),
                row.getObject("last_contact", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getInt("days_overdue"));
    }

    /** How many are overdue on a day. */
    @Transactional(TxType.MANDATORY)
    public long count(RegionScope scope, LocalDate day, @Nullable Set<String> asked) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNT)) {
            ask(statement, scope, day, asked);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot count the overdue contacts", e);
        }
    }

    private int ask(PreparedStatement statement, RegionScope scope, LocalDate day, @Nullable Set<String> asked)
            throws SQLException {
        int next = 1;
        statement.setObject(next++, day);
        for (int days : new int[] {allowed.leading(), allowed.topHundred(), allowed.other(), allowed.chamber()}) {
            statement.setInt(next++, days);
        }
        statement.setArray(next++, array(statement, scope.isAll() ? null : scope.codes()));
        statement.setArray(next++, array(statement, asked));
        return next;
    }

    private static java.sql.@Nullable Array array(PreparedStatement statement, @Nullable Set<String> codes)
            throws SQLException {
        return codes == null ? null : statement.getConnection().createArrayOf("text", codes.toArray());
    }
}
