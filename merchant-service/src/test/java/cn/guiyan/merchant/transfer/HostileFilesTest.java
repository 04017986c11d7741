package cn.guiyan.merchant.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or are simply wrong, are refused with a word on what to do. */
@MerchantServiceTest
@Tag("M01")
class HostileFilesTest {
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    private static ValidatableResponse refused(byte[] file, String problem) {
        return Imports.upload(Tokens.ouhai(), "MERCHANTS", file)
                .then()
                .body("type", equalTo("urn:guiyan:problem:" + problem));
    }

    /** A file whose fault shows only when its rows are read. */
    private static void failed(byte[] file, String problem) {
        String id = Imports.checked("MERCHANTS", file);
        Imports.get(Tokens.ouhai(), Imports.PATH + id)
                .then()
                .body("status", equalTo("FAILED"))
                .body("failure.type", equalTo("urn:guiyan:problem:" + problem));
        assertThat(Imports.count("SELECT count(*) FROM import_part WHERE import_id = '" + id + "'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n1 0 obj", "", "\u0000\u0001\u0002", "MZ\u0090\u0000"})
    void whatIsNoWorkbookIsRefused(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), "not-a-workbook").statusCode(415);
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefused() {
        refused(Workbooks.zip(Map.of("word/document.xml", "<a/>")), "not-a-workbook")
                .statusCode(415);
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "workbook-unreadable").statusCode(400);
    }

    @Test
    void anEncryptedWorkbookIsRefused() {
        byte[] container = new byte[512];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, container, 0, magic.length);
        refused(container, "workbook-encrypted").statusCode(415);
    }

    @Test
    void aHeaderThatIsNotTheTemplatesIsRefusedNamingWhatIsMissing() {
        byte[] file = Workbooks.of(List.of("姓名", "电话"), List.of());
        refused(file, "header-missing").statusCode(400).body("columns", equalTo("籍贯、现居城市、行业、摸排状态"));
        failed(Workbooks.of(Workbooks.MERCHANTS, List.of()), "no-rows");
        List<String> twice = new ArrayList<>(Workbooks.MERCHANTS);
        twice.add("姓名");
        refused(Workbooks.csv(twice, List.of()), "header-repeated")
                .statusCode(400)
                .body("column", equalTo("姓名"));
    }

    @Test
    void aColumnThatTheTemplateHasNotIsRefusedRatherThanLost() {
        List<String> misnamed = new ArrayList<>(Workbooks.MERCHANTS);
        misnamed.set(5, "手机号码");
        misnamed.add("备注");
        refused(Workbooks.of(misnamed, List.of()), "header-unknown")
                .statusCode(400)
                .body("columns", equalTo("手机号码、备注"));
        misnamed.set(5, "手机（必填）");
        misnamed.set(10, " ");
        failed(Workbooks.csv(misnamed, List.of()), "no-rows");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsInflated() {
        byte[] bomb = Workbooks.raw(SHEET.formatted(Workbooks.header() + "<row></row>".repeat(3_000_000)));
        assertThat(bomb.length).isLessThan(300_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> refused(bomb, "workbook-bomb").statusCode(400));
    }

    @Test
    void aZipBombThatHidesItsSizeIsCutOffWhileItIsInflated() {
        byte[] bomb = Workbooks.raw(SHEET.formatted(Workbooks.header() + "<row></row>".repeat(3_000_000)));
        lieAboutSizes(bomb);
        failed(bomb, "workbook-bomb");
    }

    // The central directory says that every part has 100 bytes.
    private static void lieAboutSizes(byte[] zip) {
        for (int i = 0; i < zip.length - 46; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 100;
                zip[i + 25] = 0;
                zip[i + 26] = 0;
                zip[i + 27] = 0;
            }
        }
    }

    @Test
    void externalEntitiesAreRefused() {
        String dtd = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        refused(Workbooks.raw(dtd + SHEET.formatted(Workbooks.header())), "workbook-unsafe")
                .statusCode(400);
        refused(
                Workbooks.raw(SHEET.formatted("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>")),
                "workbook-unreadable");
    }

    @Test
    void formulasAreNotImported() {
        List<String> row = List.of(
                "=HYPERLINK(\"http://example.com\")",
                "瓯海区",
                "福州市",
                "C 制造业",
                "@SUM(1)",
                "10050000001",
                "FORMULA 1+1",
                "已联系");
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, List.of(row)));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].outcome", equalTo("WRONG"))
                .body(
                        "items[0].reasons.findAll { it.code == 'FORMULA' }.column",
                        equalTo(List.of("name", "company", "chamber")));
    }

    @Test
    void tooManyColumnsAndEndlessCellsAreRefused() {
        String far = "<row><c r=\"ZZZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";
        refused(Workbooks.raw(SHEET.formatted(far)), "too-many-columns").statusCode(400);
        String long_ = "<row>" + Workbooks.inline("x".repeat(1_000_000)) + "</row>";
        failed(Workbooks.raw(SHEET.formatted(Workbooks.header() + long_)), "cell-too-long");
    }

    @Test
    void aLongCellIsTheRowsFault() {
        List<String> row = Workbooks.merchant("示例".repeat(2_000), "10050000002");
        String id = Imports.checked("MERCHANTS", Workbooks.of(Workbooks.MERCHANTS, List.of(row)));
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows")
                .then()
                .body("items[0].reasons[0].code", equalTo("TOO_LONG"))
                .body("items[0].reasons[0].zh", equalTo("不能超过 50 个字符"));
    }

    @Test
    void tooManyRowsAreRefused() {
        String row = "<row>" + Workbooks.inline("x") + "</row>";
        byte[] file = Workbooks.raw(SHEET.formatted(Workbooks.header() + row.repeat(1_001)));
        failed(file, "too-many-rows");
    }

    /** A gigabyte is announced; the answer comes before any of it is sent. */
    @Test
    void aFileThatIsTooLargeIsRefusedWithoutBeingRead() throws IOException {
        assertThat(answerTo("/api/v1/imports?kind=MERCHANTS", 1_000_000_000))
                .contains("413")
                .contains("body-too-large");
        assertThat(answerTo("/api/v1/merchants", 2_000_000)).contains("413").contains("body-too-large");
    }

    private String answerTo(String path, long length) throws IOException {
        String head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, length);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            socket.setSoTimeout(10_000);
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            StringBuilder answer = new StringBuilder();
            for (int next = in.read(); next >= 0 && next != '}'; next = in.read()) {
                answer.append((char) next);
            }
            return answer.toString();
        }
    }

    @Test
    void otherMediaTypesAreRefused() {
        RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ouhai())
                .header("Idempotency-Key", "x")
                .contentType("application/pdf")
                .body(new byte[] {'x'})
                .post("/api/v1/imports?kind=MERCHANTS")
                .then()
                .statusCode(415)
                .body("type", containsString("unsupported-media-type"));
    }
}
