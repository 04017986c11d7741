package cn.guiyan.merchant.alert;

import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The alerts about a merchant who moves, those that are closed included. */
@ApplicationScoped
class MovedAlerts implements Belongings {
    private final AlertRepository alerts;
    private final Journal journal;

    MovedAlerts(AlertRepository alerts, Journal journal) {
        this.alerts = alerts;
        this.journal = journal;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        List<Alert> moved = alerts.lockOutside(region, merchantId);
        moved.forEach(alert -> alert.moveTo(region));
        alerts.flush();
        journal.appendAll(moved.stream().map(Alert::changed).toList());
    }
}
