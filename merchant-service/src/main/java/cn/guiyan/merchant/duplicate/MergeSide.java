package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.RegionScope;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One of the two records of a merge.
 *
 * @param region the record's
 * @param office whose consent is needed: a county's by its code, the city's for what belongs to no county
 * @param shownTo regions whose readers know of this side
 */
@Embeddable
record MergeSide(
        UUID merchantId,
        String region,
        String office,
        @Nullable String consentedBy,
        @Nullable Instant consentedAt,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> shownTo) {

    MergeSide consented(String account, Instant at) {
        return new MergeSide(merchantId, region, office, account, at, shownTo);
    }

    MergeSide shownTo(List<String> regions) {
        return new MergeSide(merchantId, region, office, consentedBy, consentedAt, regions);
    }

    boolean isShownTo(RegionScope scope) {
        return shownTo.stream().anyMatch(scope::contains);
    }
}
