package cn.guiyan.merchant.find;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.company;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class FindResourceTest {
    @Test
    void oneSearchFindsRecordsOfEveryKind() {
        String chamber = as(Tokens.cityOffice())
                .body(fuzhou("福州市蜻蜓示例商会"))
                .post("/api/v1/chambers")
                .path("id");
        Map<String, Object> company = company("蜻蜓示例公司", "330304");
        company.put("creditCode", "91330326MA29000026");
        as(Tokens.cityOffice()).body(company).post("/api/v1/companies").then().statusCode(201);
        Map<String, Object> merchant = merchantOf("330326");
        merchant.put("name", "示例蜻蜓");
        as(Tokens.cityOffice()).body(merchant).post("/api/v1/merchants").then().statusCode(201);

        as(Tokens.leader())
                .get("/api/v1/search?q=qingting")
                .then()
                .statusCode(200)
                .body("merchants.name", contains("示例蜻蜓"))
                .body("merchants[0].context", equalTo("平阳 · 福州 · 示例鞋业有限公司"))
                .body("companies.name", contains("蜻蜓示例公司"))
                .body("companies[0].context", equalTo("福州 · 91330326MA29000026"))
                .body("chambers.id", contains(chamber))
                .body("chambers[0].context", equalTo("福州"))
                .body("cities", empty());
        as(Tokens.ouhai())
                .get("/api/v1/search?q=蜻蜓")
                .then()
                .body("merchants", empty())
                .body("companies", not(empty()));
    }

    @Test
    void aCityIsFoundFromItsFirstLettersOn() {
        as(Tokens.leader())
                .queryParam("q", "福")
                .get("/api/v1/search")
                .then()
                .body("cities.name", hasItem("福州市"))
                .body("cities.size()", lessThanOrEqualTo(8));
        as(Tokens.leader())
                .get("/api/v1/search?q=fuzh")
                .then()
                .body("cities.find { it.id == '350100' }.context", equalTo("福建"));
    }

    @Test
    void nothingTypedIsNothingFound() {
        as(Tokens.leader())
                .queryParam("q", " ")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("merchants", empty())
                .body("cities", empty());
        as(Tokens.leader()).get("/api/v1/search").then().statusCode(400);
        as(Tokens.admin()).get("/api/v1/search?q=a").then().statusCode(403);
    }
}
