package cn.guiyan.gateway.session;

import java.sql.SQLException;

/** The database with the sessions does not answer, so that nobody knows whether a session is good. */
final class SessionsAwayException extends RuntimeException {
    SessionsAwayException(SQLException cause) {
        super("cannot look after the sessions", cause);
    }
}
