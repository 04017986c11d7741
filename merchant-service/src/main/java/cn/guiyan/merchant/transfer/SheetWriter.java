package cn.guiyan.merchant.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of a layout, row by row in bounded memory. */
final class SheetWriter implements AutoCloseable {
    /** Media type of workbooks (ECMA-376). */
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FLUSH_EVERY = 1_000;
    private static final double WIDTH = 22;
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r-].*");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** @param more headers beside those of the layout */
    SheetWriter(OutputStream stream, Layout layout, String... more) {
        workbook = new Workbook(stream, "Guiyan", "1.0");
        sheet = workbook.newWorksheet(layout.sheet());
        List<String> headers =
                new ArrayList<>(layout.columns().stream().map(Column::header).toList());
        headers.addAll(List.of(more));
        begin(sheet, headers);
        row = 1;
    }

    /** A sheet of texts with a header that stays in sight. */
    static void begin(Worksheet sheet, List<String> headers) {
        for (int i = 0; i < headers.size(); i++) {
            sheet.width(i, WIDTH);
            // As numbers, phones would lose their zeros and their sign.
            sheet.style(i).format("@").set();
            sheet.inlineString(0, i, headers.get(i));
            sheet.style(0, i).bold().format("@").set();
        }
        sheet.freezePane(0, 1);
    }

    void row(List<String> cells, String... more) throws IOException {
        int column = 0;
        for (String cell : cells) {
            text(column++, cell);
        }
        for (String cell : more) {
            text(column++, cell);
        }
        if (++row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, harmless(text));
        }
    }

    /** A text that no spreadsheet takes for a formula (OWASP, CSV injection); imports take the apostrophe away again. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
