package cn.guiyan.merchant.term;

import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.merchant.Period;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A merchant in a post, on the days of a term or on some of them. */
@Embeddable
public record Officer(
        UUID merchantId, @Enumerated(EnumType.STRING) Post post, Period time) {

    ChamberTermChanged.Officer changed() {
        return new ChamberTermChanged.Officer(merchantId, post.name(), time.from(), time.to());
    }
}
