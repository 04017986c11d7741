package cn.guiyan.merchant.transfer;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.Tokens;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class ImportResourceTest {
    private static final String OURS = "SELECT count(*) FROM merchant WHERE name LIKE '%s%%'";

    // Each prefix has numbers of its own: the same number is the same person.
    private static List<List<String>> people(String prefix, int count) {
        int first = 10_000_000 + 100_000 * "甲乙丙丁戊己庚辛壬癸子".indexOf(prefix.substring(2));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Workbooks.merchant(prefix + i, "100" + (first + i)));
        }
        return rows;
    }

    @Test
    void importingTheSameWorkbookTwiceAddsNobody() {
        byte[] workbook = Workbooks.of(Workbooks.MERCHANTS, people("入册甲", 120));

        JsonPath first = Imports.done("MERCHANTS", workbook);
        assertThat(first.getString("status")).isEqualTo("DONE");
        assertThat(first.getInt("counts.new")).isEqualTo(120);
        assertThat(first.getInt("written.created")).isEqualTo(120);
        assertThat(Imports.count(OURS.formatted("入册甲"))).isEqualTo(120);
        long journaled = Imports.count("SELECT count(*) FROM journal.journal");

        JsonPath second = Imports.done("MERCHANTS", workbook);
        assertThat(second.getInt("counts.same")).isEqualTo(120);
        assertThat(second.getInt("written.created")).isZero();
        assertThat(Imports.count(OURS.formatted("入册甲"))).isEqualTo(120);
        assertThat(Imports.count("SELECT count(*) FROM journal.journal")).isEqualTo(journaled);
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("入册乙", 3)));

        assertThat(Imports.count(OURS.formatted("入册乙"))).isZero();
        Imports.step(Tokens.ouhai(), id, "drop").then().statusCode(200).body("status", equalTo("DROPPED"));
        Imports.step(Tokens.ouhai(), id, "confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:import-not-checked"));
        assertThat(Imports.count(OURS.formatted("入册乙"))).isZero();
        assertThat(Imports.count("SELECT count(*) FROM import_row WHERE import_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void theReportSaysWhatEveryRowMeans() {
        Imports.done("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("示例丙", 2)));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("示例丙0", "330304", "福州", "C", "示例科技有限公司", "100-1020-0000", "", "有意向"));
        rows.add(people("示例丙", 2).get(1));
        rows.add(Workbooks.merchant("示例丙新", "10020000001"));
        rows.add(Workbooks.merchant("示例丙新", "10020000001"));
        rows.add(List.of("示例丙错", "平阳县", "没有的城市", "制造", "FORMULA 1+1", "138****0000", "没有的商会", ""));
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, rows));

        Imports.get(Tokens.ouhai(), Imports.PATH + id)
                .then()
                .body(
                        "counts",
                        equalTo(Map.of("rows", 5, "new", 1, "changed", 1, "same", 1, "duplicate", 1, "wrong", 1)));
        JsonPath changed = Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=CHANGED")
                .jsonPath();
        assertThat(changed.getList("items[0].changes", Map.class))
                .containsExactly(
                        Map.of("column", "company", "from", "示例鞋业有限公司", "to", "示例科技有限公司"),
                        Map.of("column", "canvassing", "from", "已联系", "to", "有意向"));
        assertThat(changed.getString("items[0].cells.phone")).isEqualTo("100******0000");
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=DUPLICATE")
                .then()
                .body("total", equalTo(1))
                .body("items[0].number", equalTo(5))
                .body("items[0].reasons[0].zh", equalTo("与第 4 行重复"))
                .body("items[0].reasons[0].en", equalTo("the same as row 4"));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=WRONG")
                .then()
                .body("items[0].number", equalTo(6))
                .body(
                        "items[0].reasons.code",
                        contains(
                                "OUT_OF_SCOPE",
                                "UNKNOWN_REGION",
                                "NOT_AN_OPTION",
                                "FORMULA",
                                "NOT_A_PHONE",
                                "UNKNOWN_CHAMBER",
                                "REQUIRED"))
                .body("items[0].reasons[0].title", equalTo("籍贯"));
    }

    @Test
    void aChangedRowKeepsWhatItLeavesEmpty() {
        Imports.done("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("示例丁", 1)));
        List<String> row = new ArrayList<>(people("示例丁", 1).get(0));
        row.set(4, "");
        row.set(7, "已回归");
        JsonPath done = Imports.done("MERCHANTS", Workbooks.csv(Workbooks.MERCHANTS, List.of(row)));

        assertThat(done.getInt("written.updated")).isEqualTo(1);
        String id = as(Tokens.ouhai())
                .queryParam("q", "示例丁0")
                .get("/api/v1/merchants")
                .path("items[0].id");
        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + id + "?purpose=示例核对")
                .then()
                .body("canvassing", equalTo("RETURNED"))
                .body("company", equalTo("示例鞋业有限公司"))
                .body("phone", equalTo("10010300000"));
        as(Tokens.ouhai()).get("/api/v1/merchants/" + id + "/history").then().body("actor", contains("ouhai", "ouhai"));
    }

    @Test
    void aRecordThatWasChangedAfterTheCheckIsNotOverwritten() {
        Imports.done("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("示例戊", 1)));
        List<String> row = new ArrayList<>(people("示例戊", 1).get(0));
        row.set(4, "示例新公司");
        String id = Imports.checked("MERCHANTS", Workbooks.csv(Workbooks.MERCHANTS, List.of(row)));
        String merchant = as(Tokens.ouhai())
                .queryParam("q", "示例戊0")
                .get("/api/v1/merchants")
                .path("items[0].id");
        Map<String, Object> other = Samples.merchantOf("330304");
        other.put("name", "示例戊0");
        other.put("phone", "10010400000");
        other.put("company", "示例别的公司");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(other)
                .put("/api/v1/merchants/" + merchant)
                .then()
                .statusCode(200);

        Imports.confirm(Tokens.ouhai(), id);
        JsonPath done = Imports.await(Tokens.ouhai(), id, "DONE");
        assertThat(done.getInt("written.updated")).isZero();
        assertThat(done.getInt("counts.wrong")).isEqualTo(1);
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=WRONG")
                .then()
                .body("items[0].reasons.code", contains("CHANGED_SINCE"));
        as(Tokens.ouhai()).get("/api/v1/merchants/" + merchant).then().body("company", equalTo("示例别的公司"));
    }

    @Test
    void aMerchantWhoWasRegisteredByHandIsFoundByNameAndPhone() {
        registered("330304");
        String id = Imports.checked(
                "MERCHANTS",
                Workbooks.csv(Workbooks.MERCHANTS, List.of(Workbooks.merchant("示例商人甲", "+86 10087654321"))));
        Imports.get(Tokens.ouhai(), Imports.PATH + id).then().body("counts.same", equalTo(1));
    }

    @Test
    void chambersAreImportedByPlaceAndName() {
        List<List<String>> rows = List.of(
                List.of("示例一温州商会", "福州市", "地市级", "青海省", "温州市", "示例联系人", "10012345678"),
                List.of("示例二温州商会", "350200", "地市级", "", "330300", "", ""));
        byte[] workbook = Workbooks.of(Workbooks.CHAMBERS, rows);
        String id = Imports.checked(Tokens.cityOffice(), "CHAMBERS", workbook);
        Imports.confirm(Tokens.cityOffice(), id);
        assertThat(Imports.await(Tokens.cityOffice(), id, "DONE").getInt("written.created"))
                .isEqualTo(2);
        String again = Imports.checked(Tokens.cityOffice(), "CHAMBERS", workbook);
        Imports.get(Tokens.cityOffice(), Imports.PATH + again).then().body("counts.same", equalTo(2));

        String county = Imports.checked(
                "CHAMBERS",
                Workbooks.of(Workbooks.CHAMBERS, List.of(List.of("示例一温州商会", "福州市", "省级", "", "瓯海区", "", ""))));
        Imports.get(Tokens.ouhai(), Imports.PATH + county + "/rows")
                .then()
                .body("items[0].reasons.code", contains("KEPT_BY_ANOTHER_OFFICE"));
    }

    @Test
    void aProvinceIsSignedForByOneChamber() {
        List<List<String>> rows = List.of(
                List.of("示例三温州商会", "西宁市", "地市级", "甘肃省", "温州市", "", ""),
                List.of("示例四温州商会", "西宁市", "地市级", "甘肃省", "温州市", "", ""));
        String id = Imports.checked(Tokens.cityOffice(), "CHAMBERS", Workbooks.of(Workbooks.CHAMBERS, rows));
        Imports.get(Tokens.cityOffice(), Imports.PATH + id).then().body("counts.new", equalTo(1));
        Imports.confirm(Tokens.cityOffice(), id);
        Imports.await(Tokens.cityOffice(), id, "DONE");

        String later =
                Imports.checked(Tokens.cityOffice(), "CHAMBERS", Workbooks.of(Workbooks.CHAMBERS, rows.subList(1, 2)));
        Imports.get(Tokens.cityOffice(), Imports.PATH + later + "/rows")
                .then()
                .body("items[0].reasons.code", contains("PROVINCE_REPRESENTED"));
    }

    @Test
    void aMerchantsChamberIsFoundByName() {
        String chamber = as(Tokens.cityOffice())
                .body(Samples.fuzhou("示例甲方温州商会"))
                .post("/api/v1/chambers")
                .path("id");
        List<String> row = new ArrayList<>(Workbooks.merchant("示例己", "10030000001"));
        row.set(6, "示例甲方温州商会");
        Imports.done("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, List.of(row)));
        as(Tokens.ouhai()).get("/api/v1/merchants?chamberId=" + chamber).then().body("items.name", contains("示例己"));
    }

    @Test
    void aCsvOfASpreadsheetInChinaIsRead() {
        String text = new String(
                Workbooks.csv(Workbooks.MERCHANTS, List.of(Workbooks.merchant("\"示例,庚\"", "10040000001"))),
                StandardCharsets.UTF_8);
        String id = Imports.checked("MERCHANTS", text.getBytes(Charset.forName("GB18030")));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].outcome", equalTo("NEW"))
                .body("items[0].cells.name", equalTo("示例,庚"));
    }

    @Test
    @Tag("G01")
    void anImportIsItsOwnOfficesAlone() {
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("示例辛", 1)));
        for (String part : List.of("", "/rows", "/progress", "/failed-rows.xlsx?purpose=示例更正")) {
            Imports.get(Tokens.pingyang(), Imports.PATH + id + part).then().statusCode(404);
        }
        Imports.step(Tokens.pingyang(), id, "confirmation").then().statusCode(404);
        Imports.step(Tokens.pingyang(), id, "drop").then().statusCode(404);
        Imports.get(Tokens.leader(), Imports.PATH + id).then().statusCode(403);
        Imports.get(Tokens.pingyang(), "/api/v1/imports").then().body("items.id", not(hasItem(id)));
        Imports.get(Tokens.ouhai(), "/api/v1/imports").then().body("items.id", hasItem(id));
    }

    @Test
    void aFileSentTwiceWithOneKeyIsOneImport() {
        byte[] file = Workbooks.of(Workbooks.MERCHANTS, people("示例壬", 1));
        String key = UUID.randomUUID().toString();
        String first = Imports.upload(Tokens.ouhai(), "MERCHANTS", file, key).path("id");
        Imports.upload(Tokens.ouhai(), "MERCHANTS", file, key)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        Imports.upload(Tokens.ouhai(), "MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("示例壬", 2)), key)
                .then()
                .statusCode(422);
    }

    @Test
    void progressIsToldUntilTheImportWaitsForSomebody() {
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("示例癸", 1)));
        assertThat(Imports.get(Tokens.ouhai(), Imports.PATH + id + "/progress")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/event-stream"))
                        .extract()
                        .asString())
                .contains("\"status\":\"CHECKED\"");
    }

    @Test
    void phonesStandEncryptedInEveryTable() {
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, people("示例子", 1)));
        assertThat(Imports.count("SELECT count(*) FROM import_row WHERE import_id = '" + id
                        + "' AND (content LIKE '%10011000000%' OR content LIKE '%示例%')"))
                .isZero();
    }
}
