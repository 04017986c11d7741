package cn.guiyan.merchant.term;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant in a post of the chamber. */
@Schema(name = "ChamberOfficerRequest", description = "商会任职 A merchant in a post")
public record OfficerRequest(
        @NotNull @Schema(description = "温商") UUID merchantId,

        @NotNull @Schema(description = "职务: PRESIDENT 会长, EXECUTIVE_VICE_PRESIDENT 常务副会长, VICE_PRESIDENT 副会长 …")
        Post post,

        @Nullable @Schema(description = "任职起始日期, the term's unless given", examples = "2012-12-01")
        LocalDate from,

        @Nullable @Schema(description = "任职截止日期, the term's unless given")
        LocalDate to) {}
