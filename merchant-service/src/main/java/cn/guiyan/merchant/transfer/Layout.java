package cn.guiyan.merchant.transfer;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How the workbooks of a kind look, in and out.
 *
 * @param sheet name of the sheet
 * @param fileName without extension
 */
record Layout(String sheet, String fileName, List<Column> columns) {
    Layout {
        columns = List.copyOf(columns);
    }

    /** The position of a column. */
    int indexOf(String key) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
