package cn.guiyan.merchant.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Chambers' terms of office that run out, or have run out, and after which no other is known (届次将满、已满，尚未换届). */
@ApplicationScoped
public class UnfollowedTerms {
    private static final String ENDING = """
            select t.id, t.chamberId, c.place, c.region, t.time.to
            from ChamberTerm t join Chamber c on c.id = t.chamberId
            where t.time.to <= :by
              and not exists (select 1 from ChamberTerm n where n.chamberId = t.chamberId and n.time.from > t.time.from)
            order by t.time.to, t.id""";

    private final EntityManager database;

    UnfollowedTerms(EntityManager database) {
        this.database = database;
    }

    /** Those that end by a day or have ended, the first to end first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EndingTerm> endingBy(LocalDate by) {
        return database.createQuery(ENDING, EndingTerm.class)
                .setParameter("by", by)
                .getResultList();
    }
}
