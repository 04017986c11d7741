package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds rows against the register: what is new, what changes, what is the same, what is wrong. */
final class Assessment {
    private Assessment() {}

    /**
     * @param office whose records may be written
     * @param lock whether the records are to stay as they are until the transaction ends
     */
    static <R> List<Judged<R>> of(Intake<R> intake, List<SheetRow> rows, RegionScope office, boolean lock) {
        List<Draft<R>> drafts = intake.read(rows, office);
        List<R> requests =
                drafts.stream().map(Draft::request).filter(Objects::nonNull).toList();
        Map<Object, Known<R>> known = requests.isEmpty() ? Map.of() : intake.find(requests, lock);
        List<Judged<R>> judged = new ArrayList<>(drafts.size());
        for (Draft<R> draft : drafts) {
            R request = draft.request();
            judged.add(
                    request == null
                            ? new Judged<>(draft, Outcome.WRONG, draft.reasons(), List.of(), null)
                            : judge(draft, known.get(intake.key(request)), intake.layout(), office));
        }
        return judged;
    }

    private static <R> Judged<R> judge(Draft<R> draft, @Nullable Known<R> known, Layout layout, RegionScope office) {
        if (known == null) {
            return new Judged<>(draft, Outcome.NEW, List.of(), List.of(), null);
        }
        if (!office.contains(known.region())) {
            Reason reason = Reason.of(null, RowReason.KEPT_BY_ANOTHER_OFFICE);
            return new Judged<>(draft, Outcome.WRONG, List.of(reason), List.of(), known);
        }
        List<FieldChange> changes = changes(known.cells(), draft.cells(), layout);
        Outcome outcome = changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
        return new Judged<>(draft, outcome, List.of(), changes, known);
    }

    // An empty cell keeps what is stored.
    private static List<FieldChange> changes(List<String> from, List<String> to, Layout layout) {
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            Column column = layout.columns().get(i);
            if (!to.get(i).isEmpty() && !to.get(i).equals(from.get(i)) && !isKey(column)) {
                changes.add(new FieldChange(column.key(), from.get(i), to.get(i)));
            }
        }
        return changes;
    }

    // One number is written in several ways; the record keeps its own.
    private static boolean isKey(Column column) {
        return column.key().equals("phone");
    }
}
