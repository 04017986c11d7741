package cn.guiyan.merchant.liaison;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one click on a province shows. */
@Schema(name = "ProvinceLiaison", description = "省域联络情况")
public record ProvinceLiaisonView(
        LocalDate on,
        ProvinceSummary summary,

        @Schema(description = "商会, the first 200 by name; summary.chambers tells how many there are")
        List<ChamberAt> chambers,

        @Schema(description = "领头雁, in the reader's scope, at most 1,000")
        List<LeadingMerchant> leadingMerchants,

        @Schema(description = "挂钩干部, at most 1,000") List<LinkedOfficial> officers) {
    static final int MOST_CHAMBERS = 200;
}
