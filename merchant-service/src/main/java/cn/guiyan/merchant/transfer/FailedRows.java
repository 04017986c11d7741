package cn.guiyan.merchant.transfer;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** The rows of an import that were not taken over, as a workbook of the same layout with the reasons beside them: to be mended and sent again. */
final class FailedRows implements StreamingOutput {
    static final int BATCH = 1_000;

    /** The columns beside those of the layout; imports pass over them. */
    static final List<String> BESIDE = List.of("原行号", "原因");

    private final UUID id;
    private final Layout layout;
    private final BiFunction<UUID, Integer, List<StoredRow>> after;
    private final ImportTexts texts;

    /** @param after the rows that follow one of that number */
    FailedRows(UUID id, Layout layout, BiFunction<UUID, Integer, List<StoredRow>> after, ImportTexts texts) {
        this.id = id;
        this.layout = layout;
        this.after = after;
        this.texts = texts;
    }

    @Override
    public void write(OutputStream stream) throws IOException {
        try (SheetWriter workbook = new SheetWriter(stream, layout, BESIDE.toArray(String[]::new))) {
            List<StoredRow> rows = after.apply(id, 0);
            while (!rows.isEmpty()) {
                for (StoredRow row : rows) {
                    workbook.row(row.cells(layout), String.valueOf(row.number()), texts.reasons(row.reasons(), layout));
                }
                rows = after.apply(id, rows.get(rows.size() - 1).number());
            }
        }
    }
}
