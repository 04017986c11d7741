package cn.guiyan.merchant.chamber;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.ChamberChanged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M02")
class ChamberEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"represents-a-province", "represents-nobody-else"})
    void aChamberIsPublishedAsInTheGoldenFileAndWithoutItsContact(String name) {
        ChamberChanged golden = GoldenFiles.read(ChamberChanged.class, name);
        Chamber chamber = Chamber.open(new ChamberRequest(
                golden.name(),
                golden.place(),
                ChamberLevel.valueOf(golden.level()),
                golden.represents(),
                golden.region(),
                "示例联系人",
                "10012345678",
                golden.origin()));
        GoldenFiles.assertProduces(chamber.changed(), name, "id", "version");
    }
}
