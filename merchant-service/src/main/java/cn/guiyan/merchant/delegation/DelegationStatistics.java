package cn.guiyan.merchant.delegation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a time's delegations, counted as the bulletin counts: 11批次70余家商会3000余人次. */
@Schema(description = "考察统计 Delegations that came, counted as the bulletin counts")
public record DelegationStatistics(
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "批次, those that were received")
        long batches,

        @Schema(description = "商会, each once however often it came")
        long chambers,

        @Schema(description = "人次, whoever came twice counts twice")
        long personTimes,

        @Schema(description = "投资意向") long intentions,
        @Schema(description = "已转化为项目的意向") long withProject) {}
