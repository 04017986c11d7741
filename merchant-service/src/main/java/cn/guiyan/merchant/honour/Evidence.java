package cn.guiyan.merchant.honour;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Personal;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence of a candidate's merit.
 *
 * @param projectIds the candidate's own projects that it is about
 */
@Embeddable
@Schema(description = "事迹材料 Evidence of merit")
public record Evidence(
        @NotBlank @Size(max = 100) @Schema(description = "标题", examples = "回归投资高端装备项目") @Personal(DataClass.PERSONAL)
        String title,

        @Nullable @Size(max = 2000) @Schema(description = "说明") @Personal(DataClass.PERSONAL)
        String note,

        @JdbcTypeCode(SqlTypes.ARRAY) @NotNull @Size(max = 50) @Schema(description = "本人投资的项目")
        List<@NotNull UUID> projectIds) {}
