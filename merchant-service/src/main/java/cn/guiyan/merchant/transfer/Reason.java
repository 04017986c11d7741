package cn.guiyan.merchant.transfer;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a row is not taken over.
 *
 * @param column key of the column, or null when it is about the row
 * @param facts for the text; none of them is personal
 */
@Impersonal(DataClass.INTERNAL)
record Reason(@Nullable String column, RowReason code, Map<String, String> facts) {
    Reason {
        facts = Map.copyOf(facts);
    }

    static Reason of(@Nullable String column, RowReason code) {
        return new Reason(column, code, Map.of());
    }
}
