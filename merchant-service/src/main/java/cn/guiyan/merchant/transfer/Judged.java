package cn.guiyan.merchant.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row held against the register.
 *
 * @param known the record it is about, if there is one
 * @param changes what it would change there
 */
record Judged<R>(
        Draft<R> draft,
        Outcome outcome,
        List<Reason> reasons,
        List<FieldChange> changes,
        @Nullable Known<R> known) {

    StoredRow stored() {
        return new StoredRow(draft.row().number(), outcome, draft.row().cells(), changes, reasons);
    }

    /** The same row, not to be taken over. */
    Judged<R> refused(Outcome instead, Reason reason) {
        return new Judged<>(draft, instead, List.of(reason), List.of(), known);
    }
}
