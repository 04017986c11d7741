package cn.guiyan.merchant.transfer;

import java.util.BitSet;
import java.util.List;

/**
 * A row of a workbook, its cells in the order of the layout, stripped; an empty text is an empty cell.
 *
 * @param number as the spreadsheet counts, from 1 for the header
 * @param formulas positions of cells that are formulas
 * @param shifted whether there are more cells than the header has columns, so that some stand under another's title
 */
record SheetRow(int number, List<String> cells, BitSet formulas, boolean shifted) {
    /** Stands for what is no character, or none that a text has: no database would take it. */
    static final char UNREADABLE = '\uFFFD';

    SheetRow {
        cells = List.copyOf(cells);
    }

    SheetRow(int number, List<String> cells) {
        this(number, cells, new BitSet(), false);
    }

    boolean isBlank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
