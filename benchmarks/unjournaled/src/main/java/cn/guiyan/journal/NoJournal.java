package cn.guiyan.journal;

import cn.guiyan.events.Event;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** A journal that keeps nothing. */
@Alternative
@Priority(1)
@ApplicationScoped
public class NoJournal extends Journal {
    @Inject
    NoJournal(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transactions,
            RelayRunner relay,
            History history) {
        super(database, transactions, relay, history);
    }

    /** For its proxies, which use none of this. */
    @SuppressWarnings("NullAway")
    NoJournal() {
        super(null, null, null, null);
    }

    @Override
    public void append(Event event, @Nullable String reason) {
        // Not even the event's JSON is made.
    }

    @Override
    public void append(Event event) {
        append(event, null);
    }
}
