package cn.guiyan.merchant.official;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.OfficialChanged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"county-officer", "leader-whose-tenure-ended"})
    void anOfficialIsPublishedAsInTheGoldenFile(String name) {
        OfficialChanged golden = GoldenFiles.read(OfficialChanged.class, name);
        Official official = Official.appoint(new OfficialRequest(
                golden.name(),
                OfficialKind.valueOf(golden.kind()),
                golden.unit(),
                golden.post(),
                golden.region(),
                golden.from(),
                golden.to(),
                "ouhai",
                golden.origin()));
        GoldenFiles.assertProduces(official.changed(), name, "id", "version");
    }
}
