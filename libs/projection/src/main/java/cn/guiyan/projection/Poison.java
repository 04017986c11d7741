package cn.guiyan.projection;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a record that can never be applied as it is from a failure that passes. */
final class Poison {
    /** SQLState classes that speak of the data: cardinality, data, integrity, check option, program limit, raised by a function. */
    private static final Set<String> CLASSES = Set.of("21", "22", "23", "44", "54", "P0");

    private Poison() {}

    /** Whether the data is at fault. An applier's own exception is, unless a passing failure of the database is behind it. */
    static boolean is(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                @Nullable String state = sql.getSQLState();
                return state != null && state.length() == 5 && CLASSES.contains(state.substring(0, 2));
            }
        }
        return failure instanceof RuntimeException && !(failure instanceof StaleOffsetsException);
    }
}
