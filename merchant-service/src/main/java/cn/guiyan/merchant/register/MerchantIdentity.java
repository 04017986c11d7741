package cn.guiyan.merchant.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what a person is known: what a record says, or once said, of who it is about. */
public record MerchantIdentity(
        UUID id,
        String name,
        String region,
        @Nullable String company,
        @Nullable String phone,
        @Nullable UUID chamberId,
        List<String> tags) {

    public static MerchantIdentity of(MerchantView merchant) {
        return new MerchantIdentity(
                merchant.id(),
                merchant.name(),
                merchant.region(),
                merchant.company(),
                merchant.phone(),
                merchant.chamberId(),
                merchant.tags());
    }
}
