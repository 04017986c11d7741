package cn.guiyan.merchant.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two records that are to be one. */
@Schema(
        description =
                "合并 Both records; or one of them and the duplicate that names the other, which another office may keep")
public record MergeRequest(
        @Nullable @Schema(description = "保留的档案 the record that stays")
        UUID survivorId,

        @Nullable @Schema(description = "并入的档案 the record that is merged into it")
        UUID absorbedId,

        @Nullable @Schema(description = "疑似重复, instead of the record that the caller does not know")
        UUID duplicateId,

        @Nullable
        @Size(max = 7)
        @Schema(
                description =
                        "fields whose value is that of the absorbed record; every other keeps the survivor's, where"
                                + " there is one")
        List<@NotNull MergeField> fromAbsorbed,

        @NotBlank @Size(max = 200) @Schema(description = "理由", examples = "同一人，换号后重复建档")
        String reason) {

    Set<MergeField> fieldsFromAbsorbed() {
        return fromAbsorbed == null ? Set.of() : Set.copyOf(fromAbsorbed);
    }
}
