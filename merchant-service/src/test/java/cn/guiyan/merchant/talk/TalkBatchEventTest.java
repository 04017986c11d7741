package cn.guiyan.merchant.talk;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.TalkBatchChanged;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkBatchEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"half-talked", "planned"})
    void aBatchIsPublishedAsInTheGoldenFile(String name) {
        TalkBatchChanged golden = GoldenFiles.read(TalkBatchChanged.class, name);
        List<UUID> merchants =
                golden.talks().stream().map(TalkBatchChanged.Talk::merchantId).toList();
        TalkBatch batch = TalkBatch.plan(
                new TalkBatchRequest(YearMonth.parse(golden.plannedMonth()), merchants, golden.origin()),
                golden.number(),
                merchants.stream().collect(Collectors.toMap(each -> each, each -> "330304")));
        for (TalkBatchChanged.Talk talk : golden.talks()) {
            LocalDate day = talk.talkedOn();
            String outcome = talk.outcome();
            if (day != null && outcome != null) {
                batch.talk(
                        new TalkRequest(talk.merchantId(), day, talk.officialIds(), TalkOutcome.valueOf(outcome)), day);
            }
        }
        GoldenFiles.assertProduces(batch.changed(), name, "id", "version");
    }
}
