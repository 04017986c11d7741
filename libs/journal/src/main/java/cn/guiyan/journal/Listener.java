package cn.guiyan.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Hears of what other replicas have written, on a connection of its own that costs nothing while nobody writes. */
final class Listener implements AutoCloseable {
    static final String CHANNEL = "guiyan_journal";
    private static final Logger LOG = Logger.getLogger(Listener.class);

    private final Connection connection;
    private final Thread thread;

    Listener(RelaySettings settings, Wake wake) throws SQLException {
        connection = settings.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        thread = new Thread(() -> listen(wake), "journal-listener");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        thread.interrupt();
    }

    private void listen(Wake wake) {
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!connection.isClosed()) {
                if (postgres.getNotifications(0) != null) {
                    wake.signal();
                }
            }
        } catch (SQLException e) {
            // The relay's poll goes on; its own connection tells of a database that is gone.
            LOG.debug("no longer listening", e);
        }
    }
}
