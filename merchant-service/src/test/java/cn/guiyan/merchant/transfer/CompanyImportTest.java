package cn.guiyan.merchant.transfer;

import static cn.guiyan.merchant.Samples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class CompanyImportTest {
    private static final String KIND = "COMPANIES";

    private static byte[] workbook(List<List<String>> rows) {
        return Workbooks.of(Workbooks.COMPANIES, rows);
    }

    private static long journaled(String code) {
        return Imports.count("SELECT count(*) FROM journal.journal j JOIN company c ON c.id = j.key"
                + " WHERE c.credit_code = '" + code + "' AND j.actor = 'ouhai'");
    }

    @Test
    void importingTheSameCompaniesTwiceChangesNothing() {
        byte[] workbook = workbook(List.of(
                Workbooks.company("入册甲示例公司", "91330304MA2800050N"),
                Workbooks.company("入册乙示例公司", " ９１330304ma2800051r ")));

        assertThat(Imports.done(KIND, workbook).getInt("written.created")).isEqualTo(2);
        assertThat(List.of(journaled("91330304MA2800050N"), journaled("91330304MA2800051R")))
                .containsExactly(1L, 1L);
        JsonPath again = Imports.done(KIND, workbook);
        assertThat(again.getInt("counts.same")).isEqualTo(2);
        assertThat(again.getInt("written.created")).isZero();
        assertThat(Imports.count("SELECT count(*) FROM company WHERE name LIKE '入册%'"))
                .isEqualTo(2);
        assertThat(List.of(journaled("91330304MA2800050N"), journaled("91330304MA2800051R")))
                .containsExactly(1L, 1L);
    }

    @Test
    void aCompanyIsKnownAgainByItsCreditCodeAndUpdated() {
        Imports.done(KIND, workbook(List.of(Workbooks.company("旧名示例公司", "91330304MA2800052W"))));
        String id = Imports.checked(KIND, workbook(List.of(Workbooks.company("新名示例公司", "91330304MA2800052W"))));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=CHANGED")
                .then()
                .body("items[0].changes", contains(Map.of("column", "name", "from", "旧名示例公司", "to", "新名示例公司")));
        Imports.confirm(Tokens.ouhai(), id);

        assertThat(Imports.await(Tokens.ouhai(), id, "DONE").getInt("written.updated"))
                .isEqualTo(1);
        as(Tokens.leader())
                .get("/api/v1/companies?creditCode=91330304MA2800052W")
                .then()
                .body("items.name", contains("新名示例公司"))
                .body("items.version", contains(1));
        assertThat(journaled("91330304MA2800052W")).isEqualTo(2);
    }

    @Test
    void aRowWithAWrongCodeOrAnotherOfficesCompanyIsRefusedWithTheReason() {
        Map<String, Object> foreign = Samples.company("平阳示例公司", "330326");
        foreign.put("creditCode", "91330304MA28000530");
        as(Tokens.pingyang()).body(foreign).post("/api/v1/companies").then().statusCode(201);
        String id = Imports.checked(
                KIND,
                workbook(List.of(
                        Workbooks.company("校验位示例公司", "91330304MA28000544"),
                        Workbooks.company("缺代码示例公司", ""),
                        Workbooks.company("平阳改名示例公司", "91330304MA28000530"),
                        List.of("平阳示例二公司", "91330304MA28000543", "福州市", "制造", "平阳县"))));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=WRONG")
                .then()
                .body(
                        "items.reasons.code",
                        contains(
                                List.of("ILLEGAL_CREDIT_CODE"),
                                List.of("REQUIRED"),
                                List.of("KEPT_BY_ANOTHER_OFFICE"),
                                List.of("NOT_AN_OPTION", "OUT_OF_SCOPE")))
                .body("items[0].reasons[0].zh", containsString("校验位"))
                .body("items[0].reasons[0].title", equalTo("统一社会信用代码"));
    }

    @Test
    void aCodeStandsOnceInAFileAndANameWithoutCodeIsNotOpenedTwice() {
        as(Tokens.ouhai())
                .body(Samples.company("未填代码示例公司", "330304"))
                .post("/api/v1/companies")
                .then()
                .statusCode(201);
        String id = Imports.checked(
                KIND,
                workbook(List.of(
                        Workbooks.company("未填代码示例公司", "91330304MA28000556"),
                        Workbooks.company("一码示例公司", "91330304MA28000569"),
                        Workbooks.company("一码示例二公司", "91330304MA28000569"))));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=DUPLICATE")
                .then()
                .body("items.reasons.code.flatten()", contains("COMPANY_WITHOUT_CODE", "DUPLICATE"));
    }

    @Test
    void companiesAreExportedAsTheyAreImported() throws IOException {
        Imports.done(KIND, workbook(List.of(Workbooks.company("出口示例公司", "91330304MA2800057C"))));
        byte[] exported = ExportResourceTest.download(Tokens.leader(), "/api/v1/companies/export.xlsx?q=出口示例公司");
        assertThat(ExportResourceTest.rows(exported, "企业"))
                .containsExactly(Workbooks.COMPANIES, Workbooks.company("出口示例公司", "91330304MA2800057C"));

        String id = Imports.checked(KIND, exported);
        Imports.get(Tokens.ouhai(), Imports.PATH + id).then().body("counts.same", equalTo(1));
        Imports.get(Tokens.admin(), "/api/v1/companies/export.xlsx").then().statusCode(403);
    }
}
