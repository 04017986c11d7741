package cn.guiyan.merchant.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Work on records of every office inside a caller's transaction. Who calls answers for two things: that the caller may have it done, and that
 * nothing is told which is not the caller's to know.
 */
@ApplicationScoped
class WholeRegister {
    private static final String CURRENT =
            "SELECT current_setting('guiyan.scope', true) AS scope, current_setting('guiyan.unit', true) AS unit";
    private static final String OPEN =
            "SELECT set_config('guiyan.scope', ?, true) AS scope, set_config('guiyan.unit', ?, true) AS unit";
    private static final String ALL = "*";

    private final Sql sql;
    private final Session session;

    WholeRegister(Sql sql, Session session) {
        this.sql = sql;
        this.session = session;
    }

    private record Setting(@Nullable String scope, @Nullable String unit) {}

    /** After a failure the transaction is rolled back, and its settings with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    <T extends @Nullable Object> T within(Supplier<T> work) {
        // What was loaded within the caller's scope may be only half of it.
        session.flush();
        session.clear();
        Setting before = current();
        open(new Setting(ALL, ALL));
        T result = work.get();
        session.flush();
        // What was loaded is not for whoever asks next.
        session.clear();
        open(before);
        return result;
    }

    /** The same for plain statements, which load nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    <T extends @Nullable Object> T reading(Supplier<T> work) {
        Setting before = current();
        open(new Setting(ALL, ALL));
        T result = work.get();
        open(before);
        return result;
    }

    private Setting current() {
        return sql.list(CURRENT, row -> new Setting(row.getString("scope"), row.getString("unit")))
                .get(0);
    }

    private void open(Setting setting) {
        sql.list(OPEN, row -> row.getString("scope"), setting.scope(), setting.unit());
    }
}
