package cn.guiyan.merchant.honour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate's evidence, as a whole. */
@Schema(description = "更新事迹材料")
public record EvidenceRequest(
        @NotNull @Size(max = 50) @Schema(description = "事迹材料")
        List<@NotNull @Valid Evidence> evidence) {}
