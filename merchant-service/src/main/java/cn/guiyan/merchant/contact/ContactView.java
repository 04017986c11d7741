package cn.guiyan.merchant.contact;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as its readers see it; what was said is masked unless it was disclosed. */
@Schema(description = "联络记录 A contact with a merchant or a chamber")
public record ContactView(
        UUID id,
        long version,
        ContactSubject subject,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        ContactKind kind,
        LocalDate on,
        @Nullable UUID officialId,
        @Personal @Nullable String summary,
        @Personal @Nullable String nextStep,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate doneOn,

        @Schema(description = "the merchant's home county, or the office that kept contact with the chamber")
        @Impersonal(DataClass.INTERNAL)
        String region,

        @Schema(description = "记录人, a user name") @Impersonal(DataClass.INTERNAL)
        String recordedBy,

        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.CONTACTS;
    }
}
