package cn.guiyan.target.plan;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.regions.Regions;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T01")
class PlanEventTest {
    @Test
    void aReleasedPlanIsPublishedAsInTheGoldenFile() {
        PlanChanged golden = GoldenFiles.read(PlanChanged.class, "released");
        Plan plan = Plan.draft(
                new PlanRequest(golden.name(), golden.year(), golden.calibre(), null, null, golden.provenance()));
        plan.divide(TargetTree.of(tree(golden), golden.year(), Regions.standard()));
        plan.release();
        PlanChanged made = plan.changed();
        // The id and the version are Hibernate's to give.
        GoldenFiles.assertProduces(
                new PlanChanged(
                        golden.id(),
                        golden.version(),
                        made.region(),
                        made.name(),
                        made.year(),
                        made.calibre(),
                        made.percentScale(),
                        made.yearOnYearScale(),
                        made.rounding(),
                        made.tieRule(),
                        made.status(),
                        made.provenance(),
                        made.targets()),
                "released");
    }

    private static TargetNode tree(PlanChanged golden) {
        List<Target> targets = golden.targets().stream()
                .map(t -> new Target(t.code(), t.name(), t.parent(), t.amount(), t.reserve()))
                .toList();
        return Objects.requireNonNull(PlanView.tree(targets));
    }
}
