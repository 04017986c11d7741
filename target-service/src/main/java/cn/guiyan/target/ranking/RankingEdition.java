package cn.guiyan.target.ranking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A month's figures as they were published once. The database refuses every change. */
@Entity
@Immutable
public class RankingEdition {
    @EmbeddedId
    private EditionId id;

    private Instant frozenAt;

    private String frozenBy;

    private @Nullable String reason;

    private long entries;

    @Convert(converter = FiguresColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private RankingFigures figures;

    @SuppressWarnings("NullAway.Init")
    protected RankingEdition() {}

    RankingEdition(
            UUID ranking,
            int edition,
            Instant frozenAt,
            String frozenBy,
            @Nullable String reason,
            long entries,
            RankingFigures figures) {
        this.id = new EditionId(ranking, edition);
        this.frozenAt = frozenAt;
        this.frozenBy = frozenBy;
        this.reason = reason;
        this.entries = entries;
        this.figures = figures;
    }

    UUID rankingId() {
        return id.rankingId();
    }

    int edition() {
        return id.edition();
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String frozenBy() {
        return frozenBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    long entries() {
        return entries;
    }

    RankingFigures figures() {
        return figures;
    }

    /** Which edition of which ranking. */
    @Embeddable
    record EditionId(UUID rankingId, int edition) {}
}
