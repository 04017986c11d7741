package cn.guiyan.merchant.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.events.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MerchantTest {
    private static final MerchantRequest CONTACTED = request("10087654321", null, null);

    @Test
    void whatAnOfficeRegistersIsReportedUnlessSaidOtherwise() {
        Merchant merchant = Merchant.register(CONTACTED);

        assertThat(merchant.view().origin()).isEqualTo(Origin.REPORTED);
        assertThat(merchant.view().name()).isEqualTo("示例商人甲");
    }

    @Test
    void anAbsentPhoneIsKeptAndAnEmptyOneRemoved() {
        Merchant merchant = Merchant.register(CONTACTED);

        merchant.describe(request(null, null, null));
        assertThat(merchant.view().phone()).isEqualTo("10087654321");

        merchant.describe(request("", null, null));
        assertThat(merchant.view().phone()).isNull();
    }

    @Test
    void theOriginStaysWhatItWas() {
        Merchant merchant = Merchant.register(request(null, null, Origin.SYNTHETIC));

        merchant.describe(CONTACTED);

        assertThat(merchant.view().origin()).isEqualTo(Origin.SYNTHETIC);
    }

    @Test
    void tagsAreKeptInTheirOrderAndOnceEach() {
        Merchant merchant = Merchant.register(request(null, List.of("鞋业", "青年企业家", " 鞋业 "), null));
        assertThat(merchant.view().tags()).containsExactly("鞋业", "青年企业家");

        merchant.describe(CONTACTED);
        assertThat(merchant.changed().tags()).isEmpty();
    }

    private static MerchantRequest request(
            @Nullable String phone, @Nullable List<String> tags, @Nullable Origin origin) {
        return new MerchantRequest(
                " 示例商人甲 ", "330304", "350100", "C", "示例鞋业有限公司", null, phone, null, Canvassing.CONTACTED, tags, origin);
    }
}
