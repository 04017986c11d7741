package cn.guiyan.target.late;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.target.LateEntryCounted;
import java.time.YearMonth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T03")
class LateEntryTest {
    private static final LateEntryCounted GOLDEN =
            GoldenFiles.read(LateEntryCounted.class, "counted-in-the-next-month");

    @Test
    void aLateEntrySaysWhichMonthCountsItInstead() {
        GoldenFiles.assertProduces(late().counted(), "counted-in-the-next-month");
    }

    @Test
    void aCorrectionTakesItBack() {
        LateEntry late = late();
        late.takeBack();
        LateEntryCounted taken = late.counted();
        // The version is Hibernate's to advance.
        GoldenFiles.assertProduces(
                new LateEntryCounted(
                        taken.id(),
                        1,
                        taken.region(),
                        taken.calibre(),
                        taken.amount(),
                        taken.ownMonth(),
                        taken.countedMonth()),
                "taken-back");
    }

    private static LateEntry late() {
        return LateEntry.count(
                new PendingEntry(
                        GOLDEN.id(),
                        GOLDEN.region(),
                        GOLDEN.calibre(),
                        GOLDEN.amount(),
                        YearMonth.parse(GOLDEN.ownMonth())),
                YearMonth.parse(GOLDEN.countedMonth()));
    }
}
