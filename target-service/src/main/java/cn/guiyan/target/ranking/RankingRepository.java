package cn.guiyan.target.ranking;

import cn.guiyan.target.ranking.RankingEdition.EditionId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class RankingRepository implements PanacheRepositoryBase<MonthlyRanking, UUID> {
    private static final String COUNT_ENTRIES = """
            INSERT INTO snapshot_entry (ranking_id, entry_id, edition, amount)
            SELECT :ranking, e.id, :edition, e.amount
            FROM views.entry e
            WHERE e.calibre IN (:bases) AND e.month = :month AND e.verified
              AND NOT EXISTS (SELECT FROM late_entry l WHERE l.id = e.id AND l.counted_month <> l.own_month)
            UNION
            SELECT :ranking, l.id, :edition, l.amount
            FROM late_entry l
            WHERE l.calibre IN (:bases) AND l.counted_month = :month
            ON CONFLICT DO NOTHING
            """;

    Optional<MonthlyRanking> find(YearMonth month, String calibre) {
        return find("month = ?1 and calibre = ?2", month, calibre).firstResultOptional();
    }

    Optional<RankingEdition> edition(MonthlyRanking ranking, int edition) {
        return Optional.ofNullable(getEntityManager().find(RankingEdition.class, new EditionId(ranking.id(), edition)));
    }

    void add(RankingEdition edition) {
        getEntityManager().persist(edition);
    }

    /** The published months of a year, January first. */
    List<MonthlyRanking> ofYear(int year, String calibre) {
        return list(
                "calibre = ?1 and month between ?2 and ?3",
                Sort.by("month"),
                calibre,
                YearMonth.of(year, 1),
                YearMonth.of(year, 12));
    }

    /** The editions of rankings, oldest first. */
    List<RankingEdition> editions(List<MonthlyRanking> rankings) {
        return getEntityManager()
                .createQuery(
                        "from RankingEdition where id.rankingId in :rankings order by id.edition", RankingEdition.class)
                .setParameter(
                        "rankings", rankings.stream().map(MonthlyRanking::id).toList())
                .getResultList();
    }

    /**
     * Writes down which entries the month itself counts, those of earlier editions included.
     *
     * @return how many there are now
     */
    long countEntries(MonthlyRanking ranking, Set<String> bases) {
        getEntityManager()
                .createNativeQuery(COUNT_ENTRIES)
                .setParameter("ranking", ranking.id())
                .setParameter("edition", ranking.edition())
                .setParameter("bases", bases)
                .setParameter("month", ranking.month().atDay(1))
                .executeUpdate();
        Number entries = (Number) getEntityManager()
                .createNativeQuery("SELECT count(*) FROM snapshot_entry WHERE ranking_id = :ranking")
                .setParameter("ranking", ranking.id())
                .getSingleResult();
        return entries.longValue();
    }
}
