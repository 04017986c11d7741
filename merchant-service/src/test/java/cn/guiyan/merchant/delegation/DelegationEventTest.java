package cn.guiyan.merchant.delegation;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.merchant.DelegationChanged;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M08")
class DelegationEventTest {
    @ParameterizedTest
    @ValueSource(strings = {"eleventh-batch", "planned"})
    void aDelegationIsPublishedAsInTheGoldenFileAndWithoutNames(String name) {
        DelegationChanged golden = GoldenFiles.read(DelegationChanged.class, name);
        Delegation delegation = Delegation.plan(request(golden), golden.batch());
        if (DelegationStatus.valueOf(golden.status()) == DelegationStatus.RECEIVED) {
            delegation.receive(golden.arrivesOn());
        }
        List<Intention> intentions =
                delegation.view(new ReceivedMerchants.Names(Map.of())).intentions();
        for (int i = 0; i < intentions.size(); i++) {
            UUID project = golden.intentions().get(i).projectId();
            if (project != null) {
                delegation.name(intentions.get(i), project);
            }
        }
        GoldenFiles.assertProduces(delegation.changed(), name, "id", "version");
    }

    private static DelegationRequest request(DelegationChanged golden) {
        return new DelegationRequest(
                golden.title(),
                golden.arrivesOn(),
                golden.leavesOn(),
                golden.chamberIds(),
                Collections.nCopies(golden.members(), new Member(null, "示例团员甲", "示例鞋业有限公司", null)),
                golden.personTimes(),
                golden.itinerary().stream()
                        .map(each -> new Visit(each.on(), each.region(), VisitPurpose.valueOf(each.purpose()), "现场踏勘"))
                        .toList(),
                golden.intentions().stream()
                        .map(each -> new IntentionRequest(null, null, each.region(), "拟投资鞋材生产线", each.amount()))
                        .toList(),
                golden.origin());
    }
}
