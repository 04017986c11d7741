package cn.guiyan.merchant.training;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.TrainingClassChanged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingClassEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"first-batch", "announced"})
    void aClassIsPublishedAsInTheGoldenFile(String name) {
        TrainingClassChanged golden = GoldenFiles.read(TrainingClassChanged.class, name);
        TrainingClass announced = TrainingClass.announce(
                new TrainingClassRequest(
                        golden.title(),
                        golden.from(),
                        golden.to(),
                        golden.place(),
                        golden.attendees().stream()
                                .map(each -> new Attendee(each.merchantId(), each.chamberId(), each.attended()))
                                .toList(),
                        golden.origin()),
                golden.number(),
                golden.to());
        GoldenFiles.assertProduces(announced.changed(), name, "id", "version");
    }
}
