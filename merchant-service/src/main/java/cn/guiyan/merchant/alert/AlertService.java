package cn.guiyan.merchant.alert;

import cn.guiyan.access.Caller;
import cn.guiyan.events.Topics;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows alerts to whom they concern. */
@ApplicationScoped
public class AlertService {
    private final AlertReading alerts;
    private final Journal journal;
    private final Caller caller;

    AlertService(AlertReading alerts, Journal journal, Caller caller) {
        this.alerts = alerts;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    Page<AlertView> page(AlertFilter filter, PageQuery page) {
        return alerts.page(AlertReader.of(caller), filter, page);
    }

    @Transactional
    AlertView read(UUID id) {
        return alerts.find(AlertReader.of(caller), id).orElseThrow(() -> NotFound.of("alert", id));
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        read(id);
        return journal.history(Topics.ALERTS, id, before, limit);
    }
}
