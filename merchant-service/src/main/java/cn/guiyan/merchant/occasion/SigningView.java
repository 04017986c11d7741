package cn.guiyan.merchant.occasion;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project signed on an occasion; it has landed once it names its project. */
@Schema(description = "签约项目 A project signed on an occasion")
@Impersonal(DataClass.INTERNAL)
public record SigningView(
        UUID id,
        long version,
        UUID occasionId,
        String projectName,
        @Schema(description = "yuan") BigDecimal amount,
        boolean approximate,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable UUID projectId,
        @Nullable LocalDate landedOn,
        String region,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.OCCASION_SIGNINGS;
    }
}
