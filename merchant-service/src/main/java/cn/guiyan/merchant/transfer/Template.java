package cn.guiyan.merchant.transfer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty workbook of a layout: what belongs where, and what may be chosen. */
final class Template {
    private static final String EXPLANATIONS = "填写说明";
    private static final String OPTIONS = "选项";
    private static final int WIDE = 70;

    private Template() {}

    /** @param rows for which choices are offered */
    static byte[] of(Layout layout, int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Guiyan", "1.0")) {
            explain(workbook.newWorksheet(EXPLANATIONS), layout);
            Worksheet sheet = workbook.newWorksheet(layout.sheet());
            SheetWriter.begin(
                    sheet, layout.columns().stream().map(Column::header).toList());
            Worksheet options = workbook.newWorksheet(OPTIONS);
            for (int i = 0; i < layout.columns().size(); i++) {
                offer(layout.columns().get(i), i, sheet, options, rows);
            }
            workbook.setActiveTab(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void explain(Worksheet sheet, Layout layout) {
        SheetWriter.begin(sheet, List.of("列", "是否必填", "最多字符", "说明"));
        sheet.width(3, WIDE);
        int row = 1;
        for (Column column : layout.columns()) {
            sheet.inlineString(row, 0, column.title());
            sheet.inlineString(row, 1, column.required() ? "必填" : "选填");
            sheet.inlineString(row, 2, String.valueOf(column.limit()));
            sheet.inlineString(row++, 3, column.note());
        }
        for (String rule : List.of(
                "请在“" + layout.sheet() + "”工作表中填写，每行一条；表头带 * 的列必填，表头请勿改动。",
                "选填的单元格留空表示不改动已有内容。",
                "单元格均为文本格式；含公式的单元格不予导入。",
                "也可以用同样表头的 CSV 文件（UTF-8 或 GB18030 编码）。")) {
            sheet.inlineString(++row, 0, rule);
        }
    }

    private static void offer(Column column, int index, Worksheet sheet, Worksheet options, int rows) {
        List<String> offered = column.options();
        options.inlineString(0, index, column.title());
        for (int i = 0; i < offered.size(); i++) {
            options.inlineString(i + 1, index, offered.get(i));
        }
        if (!offered.isEmpty()) {
            sheet.range(1, index, rows, index)
                    .validateWithList(options.range(1, index, offered.size(), index))
                    .allowBlank(!column.required())
                    .showDropdown(true)
                    .showErrorMessage(true)
                    .errorTitle(column.title())
                    .error("请从下拉列表中选择。");
        }
    }
}
