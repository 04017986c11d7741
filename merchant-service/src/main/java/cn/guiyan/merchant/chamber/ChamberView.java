package cn.guiyan.merchant.chamber;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A chamber as its readers see it; the contact is masked unless it was disclosed. */
@Schema(description = "商会 A chamber of Wenzhou merchants elsewhere")
public record ChamberView(
        UUID id,
        long version,
        @Impersonal(DataClass.PUBLIC) String name,
        @Impersonal(DataClass.PUBLIC) String place,
        ChamberLevel level,
        @Impersonal(DataClass.PUBLIC) @Nullable String represents,
        @Impersonal(DataClass.PUBLIC) String region,
        @Personal @Nullable String contactName,
        @Personal @Nullable String contactPhone,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.CHAMBERS;
    }
}
