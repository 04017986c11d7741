package cn.guiyan.access;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells PostgreSQL at the beginning of every transaction what its row security may show. The settings end with the transaction; without
 * them, nothing is shown.
 */
@ApplicationScoped
public class ScopeSetting {
    private static final String SQL = """
            SELECT set_config('guiyan.scope', ?, true), set_config('guiyan.unit', ?, true),
                set_config('guiyan.account', ?, true)""";

    private final AgroalDataSource database;
    private final TransactionManager transactions;

    ScopeSetting(AgroalDataSource database, TransactionManager transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        try {
            set(Scopes.current());
        } catch (SQLException | RuntimeException e) {
            throw abandon(new IllegalStateException("cannot set the scope of the transaction", e));
        }
    }

    private void set(RegionScope scope) throws SQLException {
        // Agroal gives every user of this transaction the same connection.
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, scope.setting());
            statement.setString(2, Scopes.unitSetting());
            statement.setString(3, Scopes.accountSetting());
            statement.execute();
        }
    }

    // Who began the transaction does not know yet that it has, so nobody else would end it, and the thread would keep
    // it.
    private IllegalStateException abandon(IllegalStateException failure) {
        try {
            transactions.rollback();
        } catch (SystemException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
