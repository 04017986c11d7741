package cn.guiyan.http;

import java.sql.SQLException;

/** Two requests at once can both pass a check; the database's unique constraint then decides. */
public final class UniqueViolation {
    private static final String STATE = "23505";

    private UniqueViolation() {}

    /** Whether a failure is that of the named constraint. */
    public static boolean isOf(String constraint, Throwable failure) {
        return Causes.find(failure, SQLException.class)
                .filter(sql -> STATE.equals(sql.getSQLState()))
                .filter(sql -> String.valueOf(sql.getMessage()).contains("\"" + constraint + "\""))
                .isPresent();
    }
}
