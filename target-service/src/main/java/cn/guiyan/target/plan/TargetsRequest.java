package cn.guiyan.target.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole target tree, which replaces the one before. */
@Schema(description = "任务分解树 The target tree")
public record TargetsRequest(
        @NotNull @Valid @Schema(description = "the city") TargetNode root) {}
