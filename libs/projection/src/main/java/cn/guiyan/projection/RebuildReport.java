package cn.guiyan.projection;

import java.time.Duration;
import java.util.List;

/**
 * What a rebuild found.
 *
 * @param tables the projected tables, those served before against those rebuilt, at equal offsets
 * @param events records read
 * @param duration of the whole
 * @param switched whether the rebuilt tables are served now; false when a difference was not accepted
 */
public record RebuildReport(List<Table> tables, long events, Duration duration, boolean switched) {
    /** Whether every table came out the same. */
    public boolean equal() {
        return tables.stream().allMatch(Table::equal);
    }

    /**
     * One table compared.
     *
     * @param rowsBefore -1 when there was no such table
     * @param rowsAfter -1 when there is no such table any more
     * @param equal whether both hold the same rows, by count and checksum
     */
    public record Table(String name, long rowsBefore, long rowsAfter, boolean equal) {}
}
