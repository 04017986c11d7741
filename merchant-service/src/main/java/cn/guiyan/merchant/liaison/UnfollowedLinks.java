package cn.guiyan.merchant.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Links whose days run out, or have run out, although nobody ended them, and after which no official of the same kind keeps contact with the same
 * merchant, chamber or city (任期将满、已满，无人接任).
 */
@ApplicationScoped
public class UnfollowedLinks {
    private static final String ENDING = """
            WITH held AS (
                SELECT l.id, l.official_id, l.merchant_id, l.chamber_id, l.city, l.end_reason, o.kind,
                       coalesce(CAST(l.merchant_id AS text), CAST(l.chamber_id AS text), l.city) AS target,
                       coalesce(l.region, o.region) AS region, least(l.valid_to, o.valid_to) AS held_to
                FROM liaison_link l JOIN official o ON o.id = l.official_id
                WHERE l.valid_from <= coalesce(o.valid_to, l.valid_from) AND o.valid_from <= coalesce(l.valid_to, o.valid_from)
            )
            SELECT h.id, h.official_id, h.merchant_id, h.chamber_id, coalesce(h.city, c.place) AS place, h.region, h.held_to
            FROM held h LEFT JOIN chamber c ON c.id = h.chamber_id
            WHERE h.held_to <= :by AND h.end_reason IS NULL
              AND NOT EXISTS (SELECT FROM held n WHERE n.target = h.target AND n.kind = h.kind AND n.id <> h.id
                              AND (n.held_to IS NULL OR n.held_to > h.held_to))
            ORDER BY h.held_to, h.id""";

    private final EntityManager database;

    UnfollowedLinks(EntityManager database) {
        this.database = database;
    }

    /** Those that end by a day or have ended, the first to end first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EndingLink> endingBy(LocalDate by) {
        List<?> rows = database.createNativeQuery(ENDING, Tuple.class)
                .setParameter("by", by)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new EndingLink(
                        row.get("id", UUID.class),
                        row.get("official_id", UUID.class),
                        row.get("merchant_id", UUID.class),
                        row.get("chamber_id", UUID.class),
                        row.get("place", String.class),
                        row.get("region", String.class),
                        row.get("held_to", LocalDate.class)))
                .toList();
    }
}
