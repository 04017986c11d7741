package cn.guiyan.merchant.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A catalogue of workbooks, good ones and hostile ones. People in them are fictitious. */
final class Workbooks {
    static final List<String> MERCHANTS =
            List.of("姓名*", "籍贯*", "现居城市*", "行业*", "企业", "手机", "所属商会", "摸排状态*", "企业信用代码", "标签");
    static final List<String> CHAMBERS = List.of("名称*", "所在地*", "级别*", "代表省份", "建档单位*", "联系人", "联系电话");

    static final List<String> COMPANIES = List.of("名称*", "统一社会信用代码*", "所在地*", "行业*", "建档单位*");

    private Workbooks() {}

    /** A merchant of 瓯海 in Fuzhou. */
    static List<String> merchant(String name, String phone) {
        return List.of(name, "瓯海区", "福州市", "C 制造业", "示例鞋业有限公司", phone, "", "已联系");
    }

    /** The same, of the company with a credit code, and with tags. */
    static List<String> merchant(String name, String phone, String creditCode, String tags) {
        return List.of(name, "瓯海区", "福州市", "C 制造业", "示例鞋业有限公司", phone, "", "已联系", creditCode, tags);
    }

    /** A company of 瓯海 in Fuzhou. */
    static List<String> company(String name, String creditCode) {
        return List.of(name, creditCode, "福州市", "C 制造业", "瓯海区");
    }

    static byte[] of(List<String> header, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("示例");
            row(sheet, 0, header);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (cell.startsWith("FORMULA ")) {
                sheet.formula(row, i, cell.substring(8));
            } else if (!cell.isEmpty()) {
                sheet.value(row, i, cell);
            }
        }
    }

    static byte[] csv(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", header)).append("\r\n");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook of one sheet, as it stands in the file. */
    static byte[] raw(String sheetData) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("xl/workbook.xml", """
            <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
            <sheet name="温商" sheetId="1" r:id="rId1"/></sheets></workbook>\
            """);
        parts.put("xl/_rels/workbook.xml.rels", """
            <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>\
            """);
        parts.put("xl/worksheets/sheet1.xml", sheetData);
        return zip(parts);
    }

    static String header() {
        StringBuilder row = new StringBuilder("<row r=\"1\">");
        MERCHANTS.forEach(title -> row.append(inline(title)));
        return row.append("</row>").toString();
    }

    static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
