package cn.guiyan.merchant.meeting;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.MeetingChanged;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M09")
class MeetingEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"reception-of-a-delegation", "talk-in-a-county"})
    void aMeetingIsPublishedAsInTheGoldenFileAndWithoutMinutes(String name) {
        MeetingChanged golden = GoldenFiles.read(MeetingChanged.class, name);
        Meeting meeting = Meeting.hold(new MeetingRequest(
                golden.on(),
                golden.place(),
                MeetingKind.valueOf(golden.kind()),
                golden.delegationId(),
                golden.leaderIds(),
                golden.merchantIds(),
                golden.chamberIds(),
                List.of("座谈交流"),
                "有两位会长直言不讳",
                List.of(new Material("温商回归专题宣传片", null)),
                golden.region(),
                golden.origin()));
        GoldenFiles.assertProduces(meeting.changed(), name, "id", "version");
    }
}
