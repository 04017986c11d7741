package cn.guiyan.merchant.meeting;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Personal;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was shown. */
@Embeddable
@Schema(name = "MeetingMaterial", description = "会议材料")
public record Material(
        @NotBlank @Size(max = 100) @Schema(description = "名称", examples = "温商回归专题宣传片") @Personal(DataClass.PERSONAL)
        String title,

        @Nullable @Size(max = 500) @Schema(description = "说明") @Personal(DataClass.PERSONAL)
        String note) {}
