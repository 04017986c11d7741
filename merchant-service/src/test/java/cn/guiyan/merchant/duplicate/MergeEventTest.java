package cn.guiyan.merchant.duplicate;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.InquiryChanged;
import cn.guiyan.events.merchant.MergeChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeEventTest {
    private static final Instant NOW = Instant.parse("2014-07-14T01:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"proposed", "executed"})
    void aMergeIsPublishedAsInTheGoldenFile(String name) {
        MergeChanged golden = GoldenFiles.read(MergeChanged.class, name);
        Merge merge = Merge.propose(
                record(golden.survivorId(), "330304"),
                record(golden.absorbedId(), "330326"),
                Map.of(MergeRole.SURVIVOR, "330304", MergeRole.ABSORBED, "330326"),
                new MergeRequest(golden.survivorId(), golden.absorbedId(), null, null, "示例"),
                "office",
                NOW);
        boolean complete = merge.consent(side -> golden.consents().contains(side.office()), "x", NOW);
        if (complete) {
            merge.executed(NOW);
        }
        GoldenFiles.assertProduces(merge.changed(), name, "id", "version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "accepted"})
    void aRequestIsPublishedWithoutWhatWasWrittenAndToWhom(String name) {
        InquiryChanged golden = GoldenFiles.read(InquiryChanged.class, name);
        Inquiry inquiry = Inquiry.ask(new InquiryRequest("token", "留言"), golden.region(), "ouhai", NOW);
        if (golden.state().equals("ACCEPTED")) {
            inquiry.answer(new InquiryAnswerRequest(true, "答复"), NOW);
        }
        GoldenFiles.assertProduces(inquiry.changed(), name, "id", "version");
    }

    private static MergeRecord record(UUID id, String region) {
        return new MergeRecord(id, "示例", region, null, List.of(), Map.of(), null);
    }
}
