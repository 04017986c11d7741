package cn.guiyan.merchant.transfer;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A row with what was found out about it, as it is kept between check and confirmation. */
record StoredRow(int number, Outcome outcome, List<String> cells, List<FieldChange> changes, List<Reason> reasons) {
    /** What is left of a row about somebody who was erased. */
    static StoredRow erased(int number, int cells) {
        Reason reason = Reason.of(null, RowReason.ERASED);
        return new StoredRow(number, Outcome.WRONG, Collections.nCopies(cells, ""), List.of(), List.of(reason));
    }

    /** Its cells; what it was stored without, since the layout had fewer columns then, is empty. */
    List<String> cells(Layout layout) {
        int missing = layout.columns().size() - cells.size();
        return missing <= 0
                ? cells
                : Stream.concat(cells.stream(), Stream.generate(() -> "").limit(missing))
                        .toList();
    }
}
