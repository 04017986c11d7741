package cn.guiyan.merchant.transfer;

import static cn.guiyan.merchant.Samples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Companies and tags of merchants, as workbooks say them. */
@MerchantServiceTest
@Tag("M01")
class AffiliationImportTest {
    private static byte[] workbook(List<String> row) {
        return Workbooks.of(Workbooks.MERCHANTS, List.of(row));
    }

    private static String company(String name, String creditCode) {
        Map<String, Object> company = Samples.company(name, "330326");
        company.put("creditCode", creditCode);
        return as(Tokens.pingyang())
                .body(company)
                .post("/api/v1/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath only(String name) {
        return as(Tokens.ouhai())
                .queryParam("q", name)
                .get("/api/v1/merchants")
                .then()
                .body("total", equalTo(1))
                .extract()
                .jsonPath();
    }

    @Test
    void aMerchantIsLinkedToTheCompanyOfTheCodeAndTagged() {
        String company = company("示例挂靠一公司", "91330304MA2800058F");
        List<String> row = Workbooks.merchant("归属甲", "10110000001", "91330304ma2800058f", "鞋业， 百强;鞋业");
        assertThat(Imports.done("MERCHANTS", workbook(row)).getInt("written.created"))
                .isEqualTo(1);

        JsonPath linked = only("归属甲");
        assertThat(linked.getString("items[0].companyId")).isEqualTo(company);
        assertThat(linked.<String>getList("items[0].tags")).containsExactly("鞋业", "百强");
        assertThat(Imports.done("MERCHANTS", workbook(row)).getInt("counts.same"))
                .isEqualTo(1);
    }

    @Test
    void emptyCellsKeepCompanyAndTagsAndFilledOnesReplaceThem() {
        company("示例挂靠二公司", "91330304MA2800059J");
        String other = company("示例挂靠三公司", "91330304MA2800060P");
        Imports.done("MERCHANTS", workbook(Workbooks.merchant("归属乙", "10110000002", "91330304MA2800059J", "鞋业")));
        // A file of before the columns were there.
        List<String> before = Workbooks.MERCHANTS.subList(0, 8);
        byte[] old = Workbooks.of(before, List.of(Workbooks.merchant("归属乙", "10110000002")));
        assertThat(Imports.done("MERCHANTS", old).getInt("counts.same")).isEqualTo(1);

        byte[] moved = workbook(Workbooks.merchant("归属乙", "10110000002", "91330304MA2800060P", "百强、鞋业"));
        String id = Imports.checked("MERCHANTS", moved);
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body(
                        "items[0].changes",
                        contains(
                                Map.of(
                                        "column",
                                        "creditCode",
                                        "from",
                                        "91330304MA2800059J",
                                        "to",
                                        "91330304MA2800060P"),
                                Map.of("column", "tags", "from", "鞋业", "to", "百强、鞋业")));
        Imports.confirm(Tokens.ouhai(), id);
        Imports.await(Tokens.ouhai(), id, "DONE");
        assertThat(only("归属乙").getString("items[0].companyId")).isEqualTo(other);
        assertThat(only("归属乙").<String>getList("items[0].tags")).containsExactly("百强", "鞋业");
    }

    @Test
    void wrongAndUnknownCodesAndTagsBeyondTheLimitsAreNamed() {
        reasons("91330304MA2800061X", "").body("items[0].reasons.code", contains("ILLEGAL_CREDIT_CODE"));
        reasons("91330304MA2800061T", "")
                .body("items[0].reasons.code", contains("UNKNOWN_COMPANY"))
                .body("items[0].reasons[0].title", equalTo("企业信用代码"));
        reasons("", "示".repeat(21)).body("items[0].reasons[0].zh", equalTo("每个不能超过 20 个字符"));
        String many = IntStream.range(0, 21).mapToObj(i -> "标签" + i).collect(Collectors.joining("、"));
        reasons("", many).body("items[0].reasons[0].zh", equalTo("最多 20 个"));
    }

    private static ValidatableResponse reasons(String creditCode, String tags) {
        String id = Imports.checked("MERCHANTS", workbook(Workbooks.merchant("归属丙", "10110000003", creditCode, tags)));
        return Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].outcome", equalTo("WRONG"));
    }

    @Test
    void companyAndTagsAreExportedAsTheyAreImported() {
        company("示例挂靠四公司", "91330304MA2800062X");
        Imports.done("MERCHANTS", workbook(Workbooks.merchant("归属丁", "10110000004", "91330304MA2800062X", "鞋业、百强")));
        byte[] exported =
                ExportResourceTest.download(Tokens.ouhai(), "/api/v1/merchants/export.xlsx?purpose=示例核对&q=归属丁");
        String id = Imports.checked("MERCHANTS", exported);
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].outcome", equalTo("SAME"))
                .body("items[0].cells.creditCode", equalTo("91330304MA2800062X"))
                .body("items[0].cells.tags", equalTo("鞋业、百强"));
    }
}
