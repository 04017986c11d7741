package cn.guiyan.merchant.suggestion;

import cn.guiyan.merchant.CityOffice;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which lead units have not answered in time: their tasks, one by one, each by its own due date ({@link
 * cn.guiyan.merchant.followup.FollowUp#daysOverdue}).
 */
@ApplicationScoped
public class OverdueReplies {
    // A suggestion's due date is the earliest of those that are waited for, and indexed.
    private static final String OVERDUE = """
            SELECT s.id, t.unit, true AS assigned, s.category = 'CONDUCT' AS confidential, t.due
            FROM suggestion s JOIN suggestion_tasks t ON t.suggestion_id = s.id
            WHERE s.state IN ('ASSIGNED', 'RETURNED') AND s.due < :on
              AND t.duty = 'LEAD' AND t.state IN ('ASSIGNED', 'RETURNED') AND t.due < :on
            UNION ALL
            SELECT s.id, :city, false, s.category = 'CONDUCT', s.due FROM suggestion s WHERE s.state = 'DIRECTED' AND s.due < :on
            ORDER BY due, id, unit""";

    private final EntityManager database;

    OverdueReplies(EntityManager database) {
        this.database = database;
    }

    /** Those of a day, within what the work at hand may see, the longest overdue first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OverdueReply> on(LocalDate day) {
        List<?> rows = database.createNativeQuery(OVERDUE, Tuple.class)
                .setParameter("on", day)
                .setParameter("city", CityOffice.REGION)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(OverdueReplies::reply).toList();
    }

    private static OverdueReply reply(Tuple row) {
        String unit = row.get("unit", String.class);
        return new OverdueReply(
                row.get("id", UUID.class),
                unit,
                Regions.standard().find(unit).isPresent() ? unit : CityOffice.REGION,
                row.get("assigned", Boolean.class),
                row.get("confidential", Boolean.class),
                row.get("due", LocalDate.class));
    }
}
