package cn.guiyan.merchant.talk;

import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.merchant.roll.Roll;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class TalkBatchRepository implements PanacheRepositoryBase<TalkBatch, UUID> {
    private static final String TALKED = """
            select count(distinct key(t)) from TalkBatch b join b.talks t
            where t.talkedOn <= :on and exists (
                select 1 from RollEntry e
                where e.merchantId = key(t) and e.roll = :roll
                    and e.time.from <= :on and (e.time.to is null or e.time.to >= :on))""";

    Page<TalkBatchView> page(PageQuery page) {
        PanacheQuery<TalkBatch> found = findAll(Sort.descending("number"));
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(TalkBatch::view)
                        .toList(),
                page,
                found.count());
    }

    /** Merchants on the roll that day with whom somebody had talked by then. Row security narrows both to the caller's scope. */
    long talked(LocalDate on) {
        return getEntityManager()
                .createQuery(TALKED, Long.class)
                .setParameter("on", on)
                .setParameter("roll", Roll.TOP_HUNDRED)
                .getSingleResult();
    }
}
