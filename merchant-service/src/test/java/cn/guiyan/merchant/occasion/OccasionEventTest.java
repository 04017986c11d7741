package cn.guiyan.merchant.occasion;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.OccasionChanged;
import cn.guiyan.events.merchant.OccasionSigningChanged;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccasionEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"eleventh-annual-meeting", "promotion-without-projects"})
    void anOccasionIsPublishedAsInTheGoldenFile(String name) {
        OccasionChanged golden = GoldenFiles.read(OccasionChanged.class, name);
        Occasion occasion = Occasion.announce(new OccasionRequest(
                golden.name(),
                OccasionKind.valueOf(golden.kind()),
                golden.edition(),
                golden.on(),
                golden.place(),
                golden.host(),
                golden.promoted().stream()
                        .map(each -> new Promotion(each.name(), each.projectId()))
                        .toList(),
                golden.origin()));
        GoldenFiles.assertProduces(occasion.changed(), name, "id", "version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signed", "landed"})
    void aSigningIsPublishedAsInTheGoldenFile(String name) {
        OccasionSigningChanged golden = GoldenFiles.read(OccasionSigningChanged.class, name);
        LocalDate held = LocalDate.of(2014, 5, 30);
        Signing signing = Signing.sign(
                golden.occasionId(),
                held,
                new SigningRequest(
                        golden.region(),
                        golden.projectName(),
                        golden.amount(),
                        golden.approximate(),
                        golden.merchantId(),
                        golden.chamberId(),
                        golden.origin()),
                held);
        UUID project = golden.projectId();
        LocalDate landed = golden.landedOn();
        if (project != null && landed != null) {
            signing.land(new LandingRequest(project, landed), held, landed);
        }
        GoldenFiles.assertProduces(signing.changed(), name, "id", "version");
    }
}
