package cn.guiyan.target.ranking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A month's ranking of one calibre from its freezing on (一月一通报). Its editions are numbered from 1 and never change; a correction adds
 * the next one.
 */
@Entity
public class MonthlyRanking {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private YearMonth month;

    private String calibre;

    private int edition;

    @SuppressWarnings("NullAway.Init")
    protected MonthlyRanking() {}

    /** A month that is about to be published for the first time. */
    static MonthlyRanking freeze(YearMonth month, String calibre) {
        MonthlyRanking ranking = new MonthlyRanking();
        ranking.month = month;
        ranking.calibre = calibre;
        ranking.edition = 1;
        return ranking;
    }

    /** Opens the next edition. */
    void correct() {
        edition++;
    }

    /**
     * The present edition's content.
     *
     * @param reason of a correction, null for the first edition
     * @param entries how many ledger entries the month itself counts
     */
    RankingEdition publish(RankingFigures figures, Instant at, String by, @Nullable String reason, long entries) {
        return new RankingEdition(id, edition, at, by, reason, entries, figures);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    YearMonth month() {
        return month;
    }

    String calibre() {
        return calibre;
    }

    int edition() {
        return edition;
    }
}
