package cn.guiyan.merchant.delegation;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody means to invest in (投资意向).
 *
 * @param amount yuan, two decimals
 * @param projectId the project it became
 */
@Embeddable
@Schema(name = "DelegationIntention", description = "投资意向 An intention to invest")
public record Intention(
        @Column(name = "intention_id") UUID id,
        @Nullable @Schema(description = "温商") UUID merchantId,

        @Schema(description = "意向地") @Impersonal(DataClass.INTERNAL)
        String region,

        @Schema(description = "意向内容") @Personal(DataClass.PERSONAL)
        String what,

        @Nullable @Schema(description = "意向金额, yuan") BigDecimal amount,
        @Nullable @Schema(description = "对应项目") UUID projectId) {

    Intention became(UUID project) {
        return new Intention(id, merchantId, region, what, amount, project);
    }
}
