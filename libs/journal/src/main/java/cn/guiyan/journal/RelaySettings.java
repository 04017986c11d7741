package cn.guiyan.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * What a relay needs to know.
 *
 * @param owner short name of the owner
 * @param jdbcUrl of the owner's database, for a connection of the relay's own
 * @param user role that owns the journal
 * @param topics to create when they are missing
 */
record RelaySettings(
        String owner,
        String jdbcUrl,
        String user,
        String password,
        String bootstrapServers,
        List<String> topics,
        int partitions,
        short replication,
        int batchSize,
        int maxRecordBytes,
        Duration poll,
        Duration pace,
        Duration longestPace,
        Duration sessionTimeout,
        Duration deliveryTimeout) {
    RelaySettings {
        topics = List.copyOf(topics);
        if (sessionTimeout.compareTo(deliveryTimeout.multipliedBy(4)) <= 0) {
            throw new IllegalArgumentException(
                    "guiyan.journal.session-timeout has to be more than four times guiyan.journal.delivery-timeout");
        }
    }

    /**
     * How long PostgreSQL may be silent before the connection counts as dead, which the operating system would find out after a quarter of an
     * hour or never. Longer than any statement takes, were it the look at a backlog of millions, and than another replica needs to take over.
     */
    Duration socketTimeout() {
        return sessionTimeout.multipliedBy(4);
    }

    /** A connection outside every pool. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "guiyan-relay-" + owner);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty(
                "socketTimeout", Long.toString(Math.max(1, socketTimeout().toSeconds())));
        // The few statements there are run for ever: prepared, and answered in binary, from the first time on.
        properties.setProperty("prepareThreshold", "-1");
        return DriverManager.getConnection(jdbcUrl, properties);
    }
}
