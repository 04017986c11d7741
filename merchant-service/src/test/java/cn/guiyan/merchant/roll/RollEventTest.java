package cn.guiyan.merchant.roll;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.RollEntryChanged;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"leading", "taken-off"})
    void anEntryIsPublishedAsInTheGoldenFile(String name) {
        RollEntryChanged golden = GoldenFiles.read(RollEntryChanged.class, name);
        RollEntry entry = RollEntry.enter(
                new RollEntryRequest(Roll.valueOf(golden.roll()), golden.merchantId(), golden.from(), golden.origin()),
                golden.region());
        LocalDate to = golden.to();
        if (to != null) {
            entry.end(to);
        }
        GoldenFiles.assertProduces(entry.changed(), name, "id", "version");
    }
}
