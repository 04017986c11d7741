package cn.guiyan.merchant.agreement;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.SelfContained;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement with its split and its projects. */
@Schema(description = "合作框架协议 A framework agreement with a chamber")
@Impersonal(DataClass.PUBLIC)
public record AgreementView(
        UUID id,
        long version,
        @Nullable String number,
        String title,
        UUID chamberId,
        @Nullable String represents,
        LocalDate signedOn,
        @Schema(description = "yuan") BigDecimal amount,
        boolean approximate,
        LocalDate from,
        LocalDate to,
        List<YearlyShare> split,
        List<ProjectLink> projects,
        AgreementStatus status,
        @Nullable LocalDate endedOn,
        String region,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.AGREEMENTS;
    }
}
