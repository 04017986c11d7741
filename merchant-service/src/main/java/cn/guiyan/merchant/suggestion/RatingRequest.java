package cn.guiyan.merchant.suggestion;

import cn.guiyan.http.Unsigned;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How content the one who raised it is. */
@Schema(description = "满意度评价 How content the one who raised it is")
public record RatingRequest(
        @Min(1) @Max(5) @Schema(description = "满意度, 5 is best", examples = "5")
        int score,

        @Nullable @Size(max = 2000) @Schema(description = "意见")
        String text,

        @Nullable
        @Size(max = 100)
        @Schema(description = "匿名回执: of an anonymous suggestion; nothing of who rates it is kept")
        String receipt,

        @Nullable @Schema(description = "评价日期, today unless given")
        LocalDate on)
        implements Unsigned {

    @Override
    public boolean senderStaysUnknown() {
        return receipt != null;
    }
}
