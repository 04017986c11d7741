package cn.guiyan.merchant.find;

import cn.guiyan.merchant.chamber.Chamber;
import cn.guiyan.merchant.register.Merchant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Computes the search texts of records that an older version wrote, before the first request is answered. Several replicas may do so at
 * once: a row belongs to who locks it.
 */
@ApplicationScoped
class MissingSearchTexts {
    private static final String CHAMBERS =
            "SELECT id, name FROM chamber WHERE search_text IS NULL LIMIT 1000 FOR UPDATE SKIP LOCKED";
    private static final String MERCHANTS =
            "SELECT id, name, company, tags FROM merchant WHERE search_text IS NULL LIMIT 1000 FOR UPDATE SKIP LOCKED";

    private final AgroalDataSource database;

    MissingSearchTexts(@DataSource("system") AgroalDataSource database) {
        this.database = database;
    }

    void compute(@Observes StartupEvent started) throws SQLException {
        compute();
    }

    void compute() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            compute(connection, CHAMBERS, "chamber", row -> Chamber.searchText(row.getString("name")));
            compute(
                    connection,
                    MERCHANTS,
                    "merchant",
                    row -> Merchant.searchText(row.getString("name"), row.getString("company"), List.of((String[])
                            row.getArray("tags").getArray())));
        }
    }

    private interface Reading {
        String of(ResultSet row) throws SQLException;
    }

    private static void compute(Connection connection, String missing, String table, Reading reading)
            throws SQLException {
        int written;
        do {
            written = 0;
            try (PreparedStatement select = connection.prepareStatement(missing);
                    PreparedStatement update =
                            connection.prepareStatement("UPDATE " + table + " SET search_text = ? WHERE id = ?");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    update.setString(1, reading.of(rows));
                    update.setObject(2, rows.getObject("id"));
                    update.addBatch();
                    written++;
                }
                update.executeBatch();
            }
            connection.commit();
        } while (written > 0);
    }
}
