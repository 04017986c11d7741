package cn.guiyan.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes the replica that relays, from one that does not: a NOTIFY after the commit, on a connection of its own, one for however many
 * commits. (Inside the write transaction it would make the writers queue.)
 */
final class Poker implements Runnable {
    private static final Logger LOG = Logger.getLogger(Poker.class);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final RelaySettings settings;
    private final Wake due = new Wake();
    private @Nullable Connection connection;

    Poker(RelaySettings settings) {
        this.settings = settings;
    }

    void poke() {
        due.signal();
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                due.await(LONG);
                notifyOthers();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private void notifyOthers() {
        try {
            if (connection == null || connection.isClosed()) {
                connection = settings.connect();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("NOTIFY " + Listener.CHANNEL);
            }
        } catch (SQLException e) {
            // The relay polls anyway.
            LOG.debug("cannot wake the relay", e);
            close();
        }
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.debug("cannot close", e);
        }
        connection = null;
    }
}
