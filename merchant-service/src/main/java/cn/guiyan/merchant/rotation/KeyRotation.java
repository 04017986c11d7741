package cn.guiyan.merchant.rotation;

import cn.guiyan.access.Encryption;
import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;

/**
 * Encrypts anew, under the current key, what stands under an old one: in small transactions, one replica at a time. Whoever stops goes on where values
 * are left. It is no change of a record: no version, no entry in the journal. Fingerprints have a key of their own, and stay.
 */
@ApplicationScoped
class KeyRotation {
    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final String ONE_AT_A_TIME = "SELECT pg_try_advisory_xact_lock(hashtextextended('key rotation', 0))";

    private final AgroalDataSource database;
    private final Encryption encryption;
    private final RotationConfig config;

    KeyRotation(AgroalDataSource database, Encryption encryption, RotationConfig config) {
        this.database = database;
        this.encryption = encryption;
        this.config = config;
    }

    /**
     * Goes through every column once.
     *
     * @param progress told of the values of each transaction
     * @return how many values are left under old keys: those that were being written, or whose key is not configured
     */
    long run(IntConsumer progress) {
        long left = 0;
        for (EncryptedColumn column : EncryptedColumn.everywhere()) {
            try {
                renew(column, progress);
            } catch (IllegalStateException e) {
                LOG.errorf(e, "values of %s cannot be encrypted anew", column.name());
            }
            left += inTransaction(() -> count(column));
        }
        return left;
    }

    private void renew(EncryptedColumn column, IntConsumer progress) {
        List<Object> after = new ArrayList<>();
        int size = column.batch(config.batch());
        int renewed;
        int sum = 0;
        do {
            renewed = inTransaction(() -> batch(column, after, size));
            progress.accept(renewed);
            sum += renewed;
        } while (renewed == size);
        if (sum > 0) {
            LOG.infof("%d values of %s are now under the key %s", sum, column.name(), encryption.currentKey());
        }
    }

    private int batch(EncryptedColumn column, List<Object> after, int size) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(column.find(!after.isEmpty()));
                PreparedStatement update = connection.prepareStatement(column.update())) {
            if (!isOurTurn(connection)) {
                return 0;
            }
            int next = 1;
            find.setString(next++, prefix());
            for (Object part : after) {
                find.setObject(next++, part);
            }
            find.setInt(next, size);
            int found = 0;
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    renew(column, row, update, after);
                    found++;
                }
            }
            update.executeBatch();
            return found;
        }
    }

    private void renew(EncryptedColumn column, ResultSet row, PreparedStatement update, List<Object> after)
            throws SQLException {
        if (column.isBytes()) {
            update.setBytes(1, encryption.encrypt(encryption.decrypt(row.getBytes(1))));
        } else {
            update.setString(1, encryption.encrypt(encryption.decrypt(row.getString(1))));
        }
        after.clear();
        for (int i = 0; i < column.key().size(); i++) {
            Object part = row.getObject(i + 2);
            update.setObject(i + 2, part);
            after.add(part);
        }
        update.addBatch();
    }

    private static boolean isOurTurn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ONE_AT_A_TIME)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private long count(EncryptedColumn column) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(column.count())) {
            statement.setString(1, prefix());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private String prefix() {
        return encryption.currentKey() + ":";
    }

    private static <T> T inTransaction(Callable<T> work) {
        return Scopes.within(
                RegionScope.all(), () -> QuarkusTransaction.requiringNew().call(work));
    }
}
