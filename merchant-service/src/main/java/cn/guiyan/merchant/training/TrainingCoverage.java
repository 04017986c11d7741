package cn.guiyan.merchant.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has been trained (培训覆盖): a merchant counts once, however many classes were attended. */
@ApplicationScoped
public class TrainingCoverage {
    private static final String TRAINED = """
            select distinct a.merchantId from TrainingClass c join c.attendees a
            where a.attended and c.days.to <= :on""";

    private final EntityManager database;

    TrainingCoverage(EntityManager database) {
        this.database = database;
    }

    /** The merchants who have attended a class that ended by a day, that day included. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> trainedBy(LocalDate on) {
        return database.createQuery(TRAINED, UUID.class)
                .setParameter("on", on)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
