package cn.guiyan.target.actual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.Session;

/**
 * Orders what decides on the month that counts an entry: entries are projected under the shared lock, a month is closed and a late
 * entry given its month under the exclusive one. So an entry was either projected before the month was closed, and the snapshot counts
 * it, or after, and it is late; never neither, never both. Held until the transaction ends.
 */
@ApplicationScoped
public class CountingLock {
    // Any number, the same in every replica.
    private static final long KEY = 0x677579616e01L;

    private final Session session;

    CountingLock(Session session) {
        this.session = session;
    }

    /** Waits until nobody projects, and lets nobody project until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void alone() {
        session.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }

    /** Waits until no month is being closed. */
    static void shared(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock_shared(" + KEY + ")");
        }
    }
}
