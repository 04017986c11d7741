package cn.guiyan.merchant.training;

import cn.guiyan.merchant.term.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has been trained (培训覆盖): a merchant counts once, however many classes were attended. */
@ApplicationScoped
public class TrainingCoverage {
    private static final String TRAINED = """
            select distinct a.merchantId from TrainingClass c join c.attendees a
            where a.attended and c.days.to <= :on""";

    private static final String SERVING = """
            select distinct o.post, o.merchantId from ChamberTerm t join t.officers o
            where o.post in :ranks and o.time.from <= :on and (o.time.to is null or o.time.to >= :on)""";

    // 会长、副会长培训班
    private static final List<Post> RANKS = List.of(Post.PRESIDENT, Post.EXECUTIVE_VICE_PRESIDENT, Post.VICE_PRESIDENT);

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

    /** How many of those who serve on a day have been trained by it. */
    @Transactional(Transactional.TxType.MANDATORY)
    TrainingCoverageView on(LocalDate day) {
        Map<Post, Set<UUID>> serving = database.createQuery(SERVING, Tuple.class)
                .setParameter("ranks", RANKS)
                .setParameter("on", day)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Post.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toSet())));
        return TrainingCoverageView.of(day, RANKS, serving, trainedBy(day));
    }
}
