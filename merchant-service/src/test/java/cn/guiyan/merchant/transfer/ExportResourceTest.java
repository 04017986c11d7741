package cn.guiyan.merchant.transfer;

import static cn.guiyan.merchant.Samples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.Tokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class ExportResourceTest {
    static List<List<String>> rows(byte[] workbook, String sheet) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : read.findSheet(sheet).orElseThrow().read()) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell == null ? "" : cell.getText()));
                rows.add(cells);
            }
            return rows;
        }
    }

    static byte[] download(String token, String path) {
        return Imports.get(token, path).then().statusCode(200).extract().asByteArray();
    }

    private static void merchant(String name, String phone) {
        Map<String, Object> merchant = Samples.merchantOf("330304");
        merchant.put("name", name);
        merchant.put("phone", phone);
        as(Tokens.ouhai()).body(merchant).post("/api/v1/merchants").then().statusCode(201);
    }

    @Test
    void theTemplateIsTheLayoutWithExplanationsAndDropDowns() throws IOException {
        byte[] template = download(Tokens.ouhai(), "/api/v1/imports/template?kind=MERCHANTS");
        assertThat(rows(template, "温商")).containsExactly(Workbooks.MERCHANTS);
        assertThat(rows(template, "填写说明")).hasSizeGreaterThan(8);
        assertThat(rows(template, "选项")).anyMatch(row -> row.contains("C 制造业") && row.contains("有意向"));
        assertThat(rows(download(Tokens.ouhai(), "/api/v1/imports/template?kind=CHAMBERS"), "商会"))
                .containsExactly(Workbooks.CHAMBERS);
        byte[] companies = download(Tokens.ouhai(), "/api/v1/imports/template?kind=COMPANIES");
        assertThat(rows(companies, "企业")).containsExactly(Workbooks.COMPANIES);
        assertThat(rows(companies, "选项")).anyMatch(row -> row.contains("C 制造业"));
        Imports.get(Tokens.ouhai(), "/api/v1/imports/template").then().statusCode(400);
    }

    @Test
    void failedRowsComeBackWithTheReasonBesideEachAndAreTakenWhenMended() throws IOException {
        List<List<String>> sent = List.of(
                Workbooks.merchant("示例对", "10060000001"),
                List.of("示例退", "瓯海区", "没有的城市", "C 制造业", "", "10060000002", "", "已联系"));
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, sent));

        byte[] workbook = download(Tokens.ouhai(), Imports.PATH + id + "/failed-rows.xlsx?purpose=示例更正");
        List<List<String>> failed = rows(workbook, "温商");
        assertThat(failed).hasSize(2);
        assertThat(failed.get(0)).startsWith("姓名*").endsWith("原行号", "原因");
        assertThat(failed.get(1)).startsWith("示例退", "瓯海区").endsWith("3", "现居城市：没有这个地名或区划代码");
        assertThat(Imports.count("SELECT count(*) FROM access.disclosure WHERE purpose = '示例更正' AND id = '" + id + "'"))
                .isEqualTo(1);

        String asItIs = Imports.checked("MERCHANTS", workbook);
        Imports.get(Tokens.ouhai(), Imports.PATH + asItIs).then().body("counts.wrong", equalTo(1));
        List<String> mended = new ArrayList<>(failed.get(1));
        mended.set(2, "福州市");
        String again = Imports.checked("MERCHANTS", Workbooks.of(failed.get(0), List.of(mended)));
        Imports.get(Tokens.ouhai(), Imports.PATH + again).then().body("counts.new", equalTo(1));
    }

    @Test
    void anExportIsMaskedUnlessAnOfficeSaysWhatItIsFor() throws IOException {
        merchant("示例出口", "10070000001");
        String path = "/api/v1/merchants/export.xlsx?q=示例出口";
        for (String token : List.of(Tokens.ouhai(), Tokens.leader())) {
            assertThat(rows(download(token, path), "温商").get(1))
                    .startsWith("示例出口", "瓯海区", "福州市", "C 制造业")
                    .contains("100****0001")
                    .doesNotContain("10070000001");
        }
        assertThat(rows(download(Tokens.leader(), path + "&purpose=看看"), "温商").get(1))
                .contains("100****0001");
        assertThat(rows(download(Tokens.ouhai(), path + "&purpose=示例出口"), "温商").get(1))
                .contains("10070000001");
        assertThat(Imports.count("SELECT count(*) FROM access.disclosure WHERE purpose = '示例出口' AND actor = 'ouhai'"))
                .isEqualTo(1);
        assertThat(rows(download(Tokens.pingyang(), path), "温商")).hasSize(1);
    }

    @Test
    void whatWasExportedIsTheSameWhenItIsImportedAgain() {
        merchant("示例往返", "+86-10070000002");
        byte[] exported = download(Tokens.ouhai(), "/api/v1/merchants/export.xlsx?purpose=示例核对&q=示例往返");
        String id = Imports.checked("MERCHANTS", exported);
        Imports.get(Tokens.ouhai(), Imports.PATH + id).then().body("counts.same", equalTo(1));
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsExportedAsText() throws IOException {
        Map<String, Object> merchant = Samples.merchantOf("330304");
        merchant.put("name", "示例公式");
        merchant.put("company", "=cmd|' /C calc'!A0");
        as(Tokens.ouhai()).body(merchant).post("/api/v1/merchants").then().statusCode(201);
        assertThat(rows(download(Tokens.ouhai(), "/api/v1/merchants/export.xlsx?q=示例公式"), "温商")
                        .get(1))
                .contains("'=cmd|' /C calc'!A0");
    }

    @Test
    void chambersAreExportedAsTheyAreImported() throws IOException {
        Map<String, Object> chamber = Samples.fuzhou("示例出口温州商会");
        chamber.put("represents", "540000");
        as(Tokens.cityOffice()).body(chamber).post("/api/v1/chambers").then().statusCode(201);
        assertThat(rows(download(Tokens.leader(), "/api/v1/chambers/export.xlsx?place=350000"), "商会"))
                .anySatisfy(row -> assertThat(row)
                        .containsExactly("示例出口温州商会", "福州市", "地市级", "西藏自治区", "温州市", "示****", "100****5678"));
    }
}
