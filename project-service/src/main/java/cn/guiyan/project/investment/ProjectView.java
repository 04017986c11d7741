package cn.guiyan.project.investment;

import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.SelfContained;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as readers in scope see it. Amounts in yuan. */
@Schema(description = "项目 An investment project")
public record ProjectView(
        UUID id,
        long version,
        String name,
        String region,
        String industry,
        ProjectClass projectClass,
        Stage stage,
        LocalDate stageSince,
        BigDecimal plannedInvestment,
        @Nullable UUID investorMerchantId,
        @Nullable UUID investorChamberId,
        @Nullable String programme,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.PROJECTS;
    }
}
