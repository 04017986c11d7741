package cn.guiyan.target.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One node of a target tree as it is sent and shown, with everything below it. */
@Schema(description = "任务分解树的一个节点 A node of the target tree")
public record TargetNode(
        @NotBlank
        @Pattern(regexp = "[0-9A-Z][0-9A-Za-z-]{1,30}")
        @Schema(description = "region code; a department has a code of the plan's own, D-…", examples = "330304")
        String code,

        @Nullable
        @Size(max = 100)
        @Schema(description = "名称; the region's name unless given, mandatory for a department", examples = "瓯海区")
        String name,

        @NotNull @Schema(description = "全年任务, yuan", examples = "4200000000.00")
        BigDecimal amount,

        @Nullable @Schema(description = "机动, yuan kept back from the children", examples = "0.00")
        BigDecimal reserve,

        @Nullable @Schema(description = "下级任务") List<@NotNull @Valid TargetNode> children) {

    List<TargetNode> childrenOrNone() {
        return Objects.requireNonNullElse(children, List.of());
    }
}
