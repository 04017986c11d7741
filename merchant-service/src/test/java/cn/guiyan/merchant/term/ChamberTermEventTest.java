package cn.guiyan.merchant.term;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.ChamberTermChanged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M02")
class ChamberTermEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"serving", "without-officers"})
    void aTermIsPublishedAsInTheGoldenFile(String name) {
        ChamberTermChanged golden = GoldenFiles.read(ChamberTermChanged.class, name);
        ChamberTerm term = ChamberTerm.open(
                golden.chamberId(),
                new ChamberTermRequest(
                        golden.number(),
                        golden.from(),
                        golden.to(),
                        golden.officers().stream()
                                .map(officer -> new OfficerRequest(
                                        officer.merchantId(),
                                        Post.valueOf(officer.post()),
                                        officer.from(),
                                        officer.to()))
                                .toList(),
                        golden.origin()));
        GoldenFiles.assertProduces(term.changed(golden.region()), name, "id", "version");
    }
}
