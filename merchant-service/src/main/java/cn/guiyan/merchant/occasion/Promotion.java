package cn.guiyan.merchant.occasion;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project promoted on an occasion.
 *
 * @param projectId null while the library does not have it
 */
@Embeddable
@Schema(description = "推介项目 A promoted project")
@Impersonal(DataClass.PUBLIC)
public record Promotion(
        @NotBlank @Size(max = 100) @Schema(description = "名称", examples = "五马时尚商圈")
        String name,

        @Nullable @Schema(description = "项目库中的项目") UUID projectId) {}
