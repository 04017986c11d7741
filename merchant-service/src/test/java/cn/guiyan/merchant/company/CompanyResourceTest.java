package cn.guiyan.merchant.company;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.company;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.CompanyChanged;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class CompanyResourceTest {
    @Test
    void aCompanyIsReadByEveryOfficeAndWrittenByItsKeeper() {
        String id = opened(company("正泰示例鞋业有限公司", "330304"));

        as(Tokens.pingyang())
                .get("/api/v1/companies/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("正泰示例鞋业有限公司"));
        as(Tokens.pingyang())
                .header("If-Match", "\"0\"")
                .body(company("正泰改名鞋业有限公司", "330326"))
                .put("/api/v1/companies/" + id)
                .then()
                .statusCode(403);
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(company("正泰改名鞋业有限公司", "330304"))
                .put("/api/v1/companies/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(Tokens.leader())
                .get("/api/v1/companies/" + id + "/history")
                .then()
                .body("[0].changes.field", hasItem("name"));
        as(Tokens.admin()).get("/api/v1/companies").then().statusCode(403);
    }

    @Test
    void aNameIsOneLineOfWhatCanBeSeen() {
        for (String hidden : List.of("\n", "\t", "\u2028", "\u200b", "\u202e")) {
            as(Tokens.ouhai())
                    .header("Accept-Language", "zh-CN")
                    .body(company("示例" + hidden + "鞋业有限公司", "330304"))
                    .post("/api/v1/companies")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("name"))
                    .body("violations[0].message", equalTo("只能是一行文字，不能有控制字符或不可见字符"));
        }
    }

    @Test
    void aCreditCodeIsCheckedAndBelongsToOneCompany() {
        Map<String, Object> company = company("示例代码一公司", "330304");
        company.put("creditCode", "91330304MA2800001X");
        as(Tokens.ouhai())
                .body(company)
                .post("/api/v1/companies")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-credit-code"));

        company.put("creditCode", "91330304ma2800001l");
        opened(company);
        as(Tokens.pingyang())
                .queryParam("creditCode", "91330304MA2800001L")
                .get("/api/v1/companies")
                .then()
                .body("total", equalTo(1))
                .body("items[0].creditCode", equalTo("91330304MA2800001L"));
        company.put("name", "示例代码二公司");
        as(Tokens.ouhai())
                .body(company)
                .post("/api/v1/companies")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:credit-code-taken"));
    }

    @Test
    void aCompanyIsFoundByPartsOfItsNameAndSortedByPinyin() {
        opened(company("寻找泽字示例公司", "330304"));
        opened(company("寻找安字示例公司", "330304"));

        for (String q : new String[] {"字示例", "尋找", "xunzhao", "xz"}) {
            as(Tokens.ouhai())
                    .queryParam("q", q)
                    .get("/api/v1/companies?region=330304&place=350000")
                    .then()
                    .statusCode(200)
                    .body("items.name", equalTo(java.util.List.of("寻找安字示例公司", "寻找泽字示例公司")));
        }
        as(Tokens.ouhai())
                .get("/api/v1/companies?sort=creditCode")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-sort"));
    }

    @Test
    void aMerchantsCompanyMustExist() {
        Map<String, Object> merchant = merchantOf("330304");
        merchant.put("companyId", UUID.randomUUID().toString());
        as(Tokens.ouhai())
                .body(merchant)
                .post("/api/v1/merchants")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-company"));

        String company = opened(company("示例归属公司", "330304"));
        merchant.put("companyId", company);
        as(Tokens.ouhai())
                .body(merchant)
                .post("/api/v1/merchants")
                .then()
                .statusCode(201)
                .body("companyId", equalTo(company))
                .body("company", equalTo("示例鞋业有限公司"));
        as(Tokens.ouhai())
                .queryParam("companyId", company)
                .get("/api/v1/merchants")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void aCompanyIsPublished() {
        String id = opened(company("示例发布公司", "330304"));

        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.COMPANIES)) {
            byte[] event = probe
                    .await(records ->
                            records.stream().anyMatch(record -> record.key().equals(id)))
                    .stream()
                    .filter(record -> record.key().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .value();
            assertThat(EventCodec.read(CompanyChanged.class, event).name()).isEqualTo("示例发布公司");
        }
    }

    private static String opened(Map<String, Object> company) {
        return as(Tokens.cityOffice())
                .body(company)
                .post("/api/v1/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
