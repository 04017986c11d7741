package cn.guiyan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RankedTargetsTest {
    @Test
    @Tag("T02")
    void theRegionsBelowTheCityAreRankedAndNoDepartment() {
        List<Node> tree = List.of(
                new Node("330300", null),
                new Node("330302", "330300"),
                new Node("D-1", "330300"),
                new Node("330304", "330300"),
                new Node("330304T01", "330304"),
                new Node("D-2", "330304"));
        assertThat(RankedTargets.of(tree, Node::code, Node::parent))
                .extracting(Node::code)
                .containsExactly("330302", "330304");
    }

    @Test
    void whereNobodyHasATargetNobodyIsRanked() {
        assertThat(RankedTargets.of(List.<Node>of(), Node::code, Node::parent)).isEmpty();
        assertThat(RankedTargets.of(List.of(new Node("330300", null)), Node::code, Node::parent))
                .isEmpty();
    }

    private record Node(String code, @Nullable String parent) {}
}
