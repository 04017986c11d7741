package cn.guiyan.merchant.delegation;

import cn.guiyan.access.EncryptedString;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came along: a merchant of the register, or a name and a company.
 *
 * @param name encrypted at rest, as whoever is not in the register has no record that could be erased; without stars, so that a masked name
 *     that comes back replaces nothing
 */
@Embeddable
@Schema(name = "DelegationMember", description = "团员 Either merchantId, or a name")
public record Member(
        @Nullable @Schema(description = "温商") UUID merchantId,

        @Nullable
        @Size(max = 50)
        @Pattern(regexp = "[^*]*[^*\\s][^*]*")
        @Convert(converter = EncryptedString.class)
        @Schema(description = "姓名, of who is not in the register", examples = "示例团员甲")
        String name,

        @Nullable @Size(max = 100) @Schema(description = "企业")
        String company,

        @Nullable @Schema(description = "所属商会, one of those that sent the delegation")
        UUID chamberId) {}
