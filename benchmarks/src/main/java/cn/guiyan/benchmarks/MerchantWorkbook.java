package cn.guiyan.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of fictitious merchants in the layout of imports, with shared strings as spreadsheets write them. */
final class MerchantWorkbook {
    private static final String[] HEADER = {"姓名*", "籍贯*", "现居城市*", "行业*", "企业", "手机", "所属商会", "摸排状态*"};
    private static final String[] CITIES = {"福州市", "上海市", "北京市", "杭州市", "广州市", "成都市", "西安市", "沈阳市"};
    private static final String[] INDUSTRIES = {"C 制造业", "F 批发和零售业", "E 建筑业", "K 房地产业"};
    private static final String[] CANVASSING = {"未走访", "已联系", "有意向", "已回归", "暂无意向"};

    private MerchantWorkbook() {}

    /** @param mark in every name, so that nobody is known already */
    static byte[] of(String mark, int rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "benchmarks", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("温商");
            row(sheet, 0, HEADER);
            for (int i = 1; i <= rows; i++) {
                row(
                        sheet,
                        i,
                        "示例" + mark + i,
                        "瓯海区",
                        CITIES[i % CITIES.length],
                        INDUSTRIES[i % INDUSTRIES.length],
                        "示例" + i % 5_000 + "有限公司",
                        String.format(Locale.ROOT, "100%04d%08d", Math.floorMod(mark.hashCode(), 10_000), i),
                        "",
                        CANVASSING[i % CANVASSING.length]);
            }
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }
}
