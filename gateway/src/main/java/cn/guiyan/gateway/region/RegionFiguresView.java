package cn.guiyan.gateway.region;

import cn.guiyan.gateway.overview.OverviewView;
import cn.guiyan.http.Page;
import cn.guiyan.projection.Freshness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One region's figures with what they are made of. Amounts in yuan, from January to the month.
 *
 * @param rankByRate null for a region that is not ranked
 * @param regions how many regions are ranked
 */
@Schema(description = "区县下钻 One region's figures, projects and ledger entries")
public record RegionFiguresView(
        String month,
        String calibre,
        String region,
        String name,
        BigDecimal arrived,
        @Nullable BigDecimal target,
        @Nullable BigDecimal completionPercent,
        @Nullable BigDecimal scheduleGapPoints,
        @Nullable Integer rankByRate,
        @Nullable Integer rankByAmount,
        int regions,
        List<OverviewView.Month> trend,
        Page<ProjectItem> projects,
        Page<EntryItem> entries,
        Freshness freshness) {

    /** A project of the region; {@code arrived} in the calibre from January to the month. */
    @Schema(name = "RegionProject")
    public record ProjectItem(
            UUID id,
            String name,
            String industry,
            String projectClass,
            String stage,
            BigDecimal plannedInvestment,
            BigDecimal arrived) {}

    /** A ledger entry that the figure counts, or, with {@code RECORDED}, that waits for verification. */
    @Schema(name = "RegionEntry")
    public record EntryItem(
            UUID id,
            UUID projectId,
            @Nullable String projectName,
            BigDecimal amount,
            LocalDate arrivedOn,
            String voucher,
            String status,
            String countedMonth,
            boolean late,
            boolean reversal) {}
}
