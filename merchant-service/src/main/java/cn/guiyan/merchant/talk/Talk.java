package cn.guiyan.merchant.talk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's place in a batch, and the talk once it has taken place.
 *
 * @param region the merchant's home county, which scopes its readers
 * @param talkedOn null while it is planned
 * @param officialIds who talked with the merchant
 * @param outcome null while it is planned
 */
@Embeddable
record Talk(
        String region,
        @Nullable LocalDate talkedOn,
        @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> officialIds,
        @Nullable @Enumerated(EnumType.STRING) TalkOutcome outcome) {

    static Talk planned(String region) {
        return new Talk(region, null, List.of(), null);
    }
}
