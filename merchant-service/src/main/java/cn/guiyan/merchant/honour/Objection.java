package cn.guiyan.merchant.honour;

import cn.guiyan.access.EncryptedString;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection raised during the publicity period; its words are encrypted at rest, since they may be about anybody.
 *
 * @param resolution how it was dealt with, or null while it is open
 */
@Embeddable
record Objection(
        @Convert(converter = EncryptedString.class) String text,
        LocalDate raisedOn,

        @Nullable @Convert(converter = EncryptedString.class)
        String resolution) {

    boolean isOpen() {
        return resolution == null;
    }
}
