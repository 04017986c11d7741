package cn.guiyan.merchant.delegation;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Identified;
import cn.guiyan.access.Personal;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member as every office sees it. A merchant is named; who is in no register is masked unless the delegation was disclosed.
 *
 * @param id the delegation's, by which its disclosure is known
 * @param name of who is not in the register
 * @param merchantName the name in the register
 */
@Schema(description = "团员 A member of a delegation")
public record MemberView(
        @JsonIgnore UUID id,
        @Nullable UUID merchantId,
        @Personal(DataClass.PERSONAL) @Nullable String merchantName,
        @Personal @Nullable String name,
        @Personal(DataClass.PERSONAL) @Nullable String company,
        @Nullable UUID chamberId)
        implements Identified {

    static MemberView of(UUID delegationId, Member member, ReceivedMerchants.Names names) {
        ReceivedMerchants.Name merchant = names.of(member.merchantId());
        return new MemberView(
                delegationId,
                member.merchantId(),
                merchant == null ? null : merchant.name(),
                member.name(),
                member.company() == null && merchant != null ? merchant.company() : member.company(),
                member.chamberId());
    }
}
