package cn.guiyan.merchant.register;

import cn.guiyan.access.Encryption;
import cn.guiyan.access.Fingerprint;
import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Takes the fingerprints of phones that were stored before there were any: beside the running service, in small transactions, once. Several
 * replicas may do it at the same time. The record's version stays, since nothing that anybody reads has changed.
 */
@ApplicationScoped
class PhoneHashBackfill {
    private static final Logger LOG = Logger.getLogger(PhoneHashBackfill.class);
    private static final int BATCH = 1_000;
    private static final String FIND = """
            SELECT id, phone FROM merchant WHERE phone IS NOT NULL AND phone_hash IS NULL ORDER BY id LIMIT ?
            FOR UPDATE SKIP LOCKED""";
    private static final String SET = "UPDATE merchant SET phone_hash = ? WHERE id = ?";

    private final AgroalDataSource database;
    private final Encryption encryption;
    private final Fingerprint fingerprint;

    PhoneHashBackfill(AgroalDataSource database, Encryption encryption, Fingerprint fingerprint) {
        this.database = database;
        this.encryption = encryption;
        this.fingerprint = fingerprint;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::fill, "phone-hash-backfill");
        thread.setDaemon(true);
        thread.start();
    }

    /** How many records had none. */
    int fill() {
        int filled = 0;
        int batch;
        do {
            batch = Scopes.within(
                    RegionScope.all(), () -> QuarkusTransaction.requiringNew().call(this::fillBatch));
            filled += batch;
        } while (batch > 0);
        if (filled > 0) {
            LOG.infof("fingerprints of %d phones were taken", filled);
        }
        return filled;
    }

    private int fillBatch() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND);
                PreparedStatement set = connection.prepareStatement(SET)) {
            find.setInt(1, BATCH);
            int found = 0;
            try (ResultSet row = find.executeQuery()) {
                while (row.next()) {
                    set.setString(1, fingerprint.ofPhone(encryption.decrypt(row.getString("phone"))));
                    set.setObject(2, row.getObject("id"));
                    set.addBatch();
                    found++;
                }
            }
            set.executeBatch();
            return found;
        }
    }
}
