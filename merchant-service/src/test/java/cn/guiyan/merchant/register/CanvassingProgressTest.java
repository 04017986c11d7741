package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.register.CanvassingProgress.City;
import cn.guiyan.merchant.register.CanvassingProgress.Province;
import cn.guiyan.merchant.register.CanvassingProgress.Row;
import cn.guiyan.testing.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class CanvassingProgressTest {
    @Test
    void canvassingProgressPerProvinceAndCity() {
        CanvassingProgress progress = CanvassingProgress.of(List.of(
                new Row("350100", Canvassing.UNVISITED, 1),
                new Row("350100", Canvassing.CONTACTED, 1),
                new Row("350200", Canvassing.RETURNED, 1),
                new Row("310000", Canvassing.UNVISITED, 3),
                new Row("330304", Canvassing.INTERESTED, 2)));

        assertThat(progress.total().all()).isEqualTo(8);
        assertThat(progress.total().visited()).isEqualTo(4);
        assertThat(progress.total().visitedPercent()).isEqualByComparingTo("50.00");
        assertThat(progress.provinces()).extracting(Province::name).containsExactly("上海", "浙江", "福建");
        Province fujian = progress.provinces().get(2);
        assertThat(fujian.counts().visitedPercent()).as("truncated").isEqualTo("66.66");
        assertThat(fujian.counts().statuses())
                .containsEntry(Canvassing.UNVISITED, 1L)
                .containsEntry(Canvassing.RETURNED, 1L)
                .containsEntry(Canvassing.DECLINED, 0L);
        assertThat(fujian.cities()).extracting(City::name).containsExactly("福州", "厦门");
        assertThat(progress.provinces().get(0).cities())
                .as("a municipality is its own city")
                .extracting(City::code)
                .containsExactly("310000");
        assertThat(progress.provinces().get(1).cities())
                .as("counties count for their city")
                .extracting(City::code)
                .containsExactly("330300");
    }

    @Test
    void whereNobodyIsNothingIsVisited() {
        CanvassingProgress nobody = CanvassingProgress.of(List.of());

        assertThat(nobody.total().visitedPercent()).isEqualByComparingTo("0.00");
        assertThat(nobody.provinces()).isEmpty();
    }

    @Test
    void anOfficeSeesTheProgressOfItsOwnMerchants() {
        Map<String, Object> merchant = merchantOf("330328");
        merchant.put("presentCity", "540100");
        merchant.put("canvassing", "UNVISITED");
        as(Tokens.cityOffice()).body(merchant).post("/api/v1/merchants").then().statusCode(201);

        String lhasa = "provinces.find { it.code == '540000' }?.cities?.find { it.code == '540100' }?.counts?.all";
        as(Tokens.cityOffice())
                .get("/api/v1/merchants/canvassing?region=330328")
                .then()
                .statusCode(200)
                .body(lhasa, equalTo(1))
                .body("total.all", equalTo(1))
                .body("total.visited", equalTo(0));
        as(Tokens.ouhai())
                .get("/api/v1/merchants/canvassing?region=330328")
                .then()
                .statusCode(200)
                .body("total.all", equalTo(0));
    }
}
