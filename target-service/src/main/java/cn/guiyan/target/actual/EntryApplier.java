package cn.guiyan.target.actual;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.projection.Applier;
import cn.guiyan.projection.Column;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Brings ledger entries into the views; a trigger sums them up by month. */
final class EntryApplier implements Applier<FundArrivalChanged> {
    private static final String UPSERT = """
            INSERT INTO entry (id, region, calibre, amount, month, verified)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::numeric[], ?::date[], ?::boolean[])
            ON CONFLICT (id) DO UPDATE SET region = excluded.region, calibre = excluded.calibre,
                amount = excluded.amount, month = excluded.month, verified = excluded.verified
            """;

    @Override
    public Class<FundArrivalChanged> event() {
        return FundArrivalChanged.class;
    }

    @Override
    public void upsert(Connection connection, List<FundArrivalChanged> batch) throws SQLException {
        CountingLock.shared(connection);
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            statement.setArray(1, Column.of(connection, "uuid", batch, FundArrivalChanged::id));
            statement.setArray(2, Column.of(connection, "text", batch, FundArrivalChanged::region));
            statement.setArray(3, Column.of(connection, "text", batch, FundArrivalChanged::calibre));
            statement.setArray(4, Column.of(connection, "numeric", batch, FundArrivalChanged::amount));
            statement.setArray(5, Column.of(connection, "date", batch, EntryApplier::month));
            statement.setArray(6, Column.of(connection, "bool", batch, entry -> entry.verifiedAt() != null));
            statement.executeUpdate();
        }
    }

    @Override
    public void erase(Connection connection, List<UUID> ids) throws SQLException {
        CountingLock.shared(connection);
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM entry WHERE id = ANY (?)")) {
            statement.setArray(1, Column.of(connection, "uuid", ids, id -> id));
            statement.executeUpdate();
        }
    }

    private static LocalDate month(FundArrivalChanged entry) {
        return entry.arrivedOn().withDayOfMonth(1);
    }
}
