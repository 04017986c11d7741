package cn.guiyan.merchant.meeting;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Personal;
import cn.guiyan.merchant.delegation.ReceivedMerchants;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant who was there, by name. */
@Schema(description = "与会温商")
public record PresentMerchant(
        UUID merchantId,
        @Personal(DataClass.PERSONAL) @Nullable String name) {
    static PresentMerchant of(UUID id, ReceivedMerchants.Names names) {
        ReceivedMerchants.Name merchant = names.of(id);
        return new PresentMerchant(id, merchant == null ? null : merchant.name());
    }
}
