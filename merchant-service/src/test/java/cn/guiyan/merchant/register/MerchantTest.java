package cn.guiyan.merchant.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.events.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MerchantTest {
    private static final MerchantRequest CONTACTED = new MerchantRequest(
            " 示例商人甲 ", "330304", "350100", "C", "示例鞋业有限公司", "10087654321", null, Canvassing.CONTACTED, null);

    @Test
    void whatAnOfficeRegistersIsReportedUnlessSaidOtherwise() {
        Merchant merchant = Merchant.register(CONTACTED);

        assertThat(merchant.view().origin()).isEqualTo(Origin.REPORTED);
        assertThat(merchant.view().name()).isEqualTo("示例商人甲");
    }

    @Test
    void anAbsentPhoneIsKeptAndAnEmptyOneRemoved() {
        Merchant merchant = Merchant.register(CONTACTED);

        merchant.describe(withPhone(null));
        assertThat(merchant.view().phone()).isEqualTo("10087654321");

        merchant.describe(withPhone(""));
        assertThat(merchant.view().phone()).isNull();
    }

    @Test
    void theOriginStaysWhatItWas() {
        Merchant merchant = Merchant.register(new MerchantRequest(
                "示例商人乙", "330304", "350100", "C", null, null, null, Canvassing.UNVISITED, Origin.SYNTHETIC));

        merchant.describe(CONTACTED);

        assertThat(merchant.view().origin()).isEqualTo(Origin.SYNTHETIC);
    }

    private static MerchantRequest withPhone(@Nullable String phone) {
        return new MerchantRequest("示例商人甲", "330304", "350100", "C", null, phone, null, Canvassing.CONTACTED, null);
    }
}
