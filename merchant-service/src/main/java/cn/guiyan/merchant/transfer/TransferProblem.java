package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemType;

/** Refusals of imports and exports. */
public enum TransferProblem implements ProblemType {
    /** Neither a workbook (.xlsx) nor a CSV text. */
    NOT_A_WORKBOOK(415),
    /** Protected by a password, or in the format before 2007. */
    WORKBOOK_ENCRYPTED(415),
    /** Damaged, or not as the standard says. */
    WORKBOOK_UNREADABLE(400),
    /** Inflates to more than a workbook does. */
    WORKBOOK_BOMB(400),
    /** Declares entities, or refers to something outside. */
    WORKBOOK_UNSAFE(400),
    /** The header lacks columns of the template. */
    HEADER_MISSING(400),
    /** The header has a column twice. */
    HEADER_REPEATED(400),
    /** The header has columns that the template has not: what stands in them would be lost. */
    HEADER_UNKNOWN(400),
    /** Nothing below the header. */
    NO_ROWS(400),
    /** More rows than an import takes. */
    TOO_MANY_ROWS(400),
    /** More columns than an import takes. */
    TOO_MANY_COLUMNS(400),
    /** A cell that no spreadsheet would make. */
    CELL_TOO_LONG(400),
    /** The import failed again and again. */
    IMPORT_FAULTY(500),
    /** Only what was checked, and not dropped, can be confirmed. */
    IMPORT_NOT_CHECKED(409),
    /** It has ended. */
    IMPORT_ENDED(409),
    /** More records than an export has. */
    EXPORT_TOO_LARGE(400);

    private final int status;

    TransferProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
