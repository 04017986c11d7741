package cn.guiyan.merchant.agreement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Names a project that fulfils an agreement. */
@Schema(description = "关联履约项目")
public record ProjectLinkRequest(
        @NotNull @Schema(description = "项目") UUID projectId,

        @Nullable
        @Schema(
                description = "起算日期, from which its funds count; the term's first day unless given",
                examples = "2014-07-11")
        LocalDate from) {}
