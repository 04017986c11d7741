package cn.guiyan.gateway.session;

import cn.guiyan.access.Encryption;
import cn.guiyan.gateway.GatewayConfig;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The browsers' sessions. The browser holds a random id, the database only its hash, and the tokens encrypted: neither a stolen cookie store nor
 * a stolen table is a session.
 */
@ApplicationScoped
class Sessions {
    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final int ID_BYTES = 32;
    private static final String OPEN = """
            INSERT INTO gateway.session (id_hash, tokens, expires_at) VALUES (?, ?, now() + make_interval(secs => ?))""";
    private static final String FIND = "SELECT tokens FROM gateway.session WHERE id_hash = ? AND expires_at > now()";
    private static final String CLOSE = "DELETE FROM gateway.session WHERE id_hash = ? OR expires_at < now()";
    private static final String CLOSE_SOON = """
            WITH forgotten AS (DELETE FROM gateway.session WHERE expires_at < now())
            UPDATE gateway.session SET expires_at = least(expires_at, now() + interval '30 seconds') WHERE id_hash = ?""";

    private final AgroalDataSource database;
    private final Encryption encryption;
    private final GatewayConfig config;
    private final SecureRandom random = new SecureRandom();

    Sessions(AgroalDataSource database, Encryption encryption, GatewayConfig config) {
        this.database = database;
        this.encryption = encryption;
        this.config = config;
    }

    // Without a key nobody could sign in; better not to start.
    void start(@Observes StartupEvent event) {
        LOG.infof("sessions are encrypted with the key %s", encryption.currentKey());
    }

    /** Keeps tokens, and gives the id for the browser. */
    String open(String tokens) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setString(1, hash(session));
            statement.setString(2, encryption.encrypt(tokens));
            statement.setDouble(3, (double) config.sessionLifetime().toSeconds());
            statement.executeUpdate();
            return session;
        } catch (SQLException e) {
            throw new SessionsAwayException(e);
        }
    }

    /** The tokens of a session that has not expired. */
    Optional<String> find(String session) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, hash(session));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(encryption.decrypt(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new SessionsAwayException(e);
        }
    }

    /** Ends a session, and forgets those that have expired. */
    void close(String session) {
        change(CLOSE, session);
    }

    /**
     * Ends a session that another one takes the place of, in half a minute: what the browser had asked before it heard of the other still brings the
     * first. Forgets those that have expired.
     */
    void closeSoon(String session) {
        change(CLOSE_SOON, session);
    }

    private void change(String sql, String session) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, hash(session));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new SessionsAwayException(e);
        }
    }

    private static String hash(String session) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
