package cn.guiyan.project.arrival;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.project.FundArrivalChanged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P11")
class FundArrivalEventTest {
    private static final String[] GIVEN_BY_THE_DATABASE = {"id", "version", "reverses", "reversedBy"};

    private final FundArrivalChanged golden = GoldenFiles.read(FundArrivalChanged.class, "recorded");
    private final FundArrival entry = FundArrival.record(
            golden.projectId(),
            golden.region(),
            new FundArrivalRequest(
                    golden.amount(), golden.calibre(), golden.arrivedOn(), golden.voucher(), golden.origin()),
            "ouhai",
            LocalDate.of(2014, 7, 1));

    @Test
    void aRecordedEntryIsPublishedAsInTheGoldenFile() {
        GoldenFiles.assertProduces(entry.changed(), "recorded", GIVEN_BY_THE_DATABASE);
    }

    @Test
    void aVerifiedEntryIsPublishedAsInTheGoldenFile() {
        entry.verify("office", at("verified"));
        GoldenFiles.assertProduces(entry.changed(), "verified", GIVEN_BY_THE_DATABASE);
    }

    @Test
    void aReversalIsPublishedAsInTheGoldenFilesOfBothEntries() {
        entry.verify("office", at("reversed"));
        FundArrival reversal = entry.reverse("金额录入有误，另行补录", "office", at("reversal"));
        entry.reversedBy(reversal);
        GoldenFiles.assertProduces(entry.changed(), "reversed", GIVEN_BY_THE_DATABASE);
        GoldenFiles.assertProduces(reversal.changed(), "reversal", GIVEN_BY_THE_DATABASE);
    }

    private static Instant at(String name) {
        return Objects.requireNonNull(
                GoldenFiles.read(FundArrivalChanged.class, name).verifiedAt());
    }
}
