package cn.guiyan.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells PostgreSQL at the beginning of every transaction what its row security may show. The setting ends with the transaction; without
 * one, nothing is shown.
 */
@ApplicationScoped
public class ScopeSetting {
    private static final String SQL = "SELECT set_config('guiyan.scope', ?, true)";

    private final AgroalDataSource database;

    ScopeSetting(AgroalDataSource database) {
        this.database = database;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        // Agroal gives every user of this transaction the same connection.
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, Scopes.current().setting());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot set the scope of the transaction", e);
        }
    }
}
