package cn.guiyan.target.plan;

import static cn.guiyan.target.plan.PlanMother.department;
import static cn.guiyan.target.plan.PlanMother.leaf;
import static cn.guiyan.target.plan.PlanMother.node;
import static cn.guiyan.target.plan.PlanMother.yi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.regions.Regions;
import cn.guiyan.target.TargetProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T01")
class TargetTreeTest {
    @Test
    void parentsComeBeforeChildrenAndNamesAreTheRegions() {
        assertThat(PlanMother.targets())
                .extracting(Target::code)
                .containsExactly(
                        "330300", "330302", "330304", "330326", "330324", "330304T01", "330304T02", "D-330304-FGJ");
        assertThat(PlanMother.targets().get(2)).isEqualTo(new Target("330304", "瓯海区", "330300", yi("42"), yi("1")));
        assertThat(PlanMother.targets().get(7).isDepartment()).isTrue();
    }

    @Test
    void theTreeIsShownAsItWasSent() {
        TargetNode shown = Objects.requireNonNull(PlanView.tree(PlanMother.targets()));
        assertThat(TargetTree.of(shown, 2014, Regions.standard())).isEqualTo(PlanMother.targets());
        assertThat(PlanView.tree(List.of())).isNull();
    }

    @Test
    void aGivenNameIsPublished() {
        TargetNode zone = new TargetNode("3303K1", "经开区", yi("12"), null, null);
        assertThat(tree(node("330300", "12", "0", zone)).get(1).name()).isEqualTo("经开区");
    }

    @Test
    void anUnknownRegionIsRefused() {
        refused(node("330300", "1", "0", leaf("339999", "1")), CommonProblem.UNKNOWN_REGION);
    }

    @Test
    void aRegionThatDidNotExistInTheYearIsRefused() {
        refused(node("330300", "1", "0", leaf("330305", "1")), CommonProblem.REGION_NOT_VALID);
        refused(node("330300", "1", "0", leaf("330383", "1")), CommonProblem.REGION_NOT_VALID);
    }

    @Test
    void aRegionOfTheYearOfItsChangeIsKnownUnderBothCodes() {
        assertThat(TargetTree.of(node("330300", "1", "0", leaf("330305", "1")), 2015, Regions.standard()))
                .hasSize(2);
        assertThat(TargetTree.of(node("330300", "1", "0", leaf("330322", "1")), 2015, Regions.standard()))
                .hasSize(2);
    }

    @Test
    void aTownLiesBelowItsCounty() {
        refused(node("330300", "1", "0", leaf("330304T01", "1")), TargetProblem.TARGET_MISPLACED);
        refused(
                node("330300", "1", "0", node("330302", "1", "0", leaf("330304T01", "1"))),
                TargetProblem.TARGET_MISPLACED);
    }

    @Test
    void theRootIsACity() {
        refused(leaf("330304", "42"), TargetProblem.TARGET_MISPLACED);
        refused(leaf("330000", "42"), TargetProblem.TARGET_MISPLACED);
    }

    @Test
    void aCodeOccursOnce() {
        refused(node("330300", "2", "0", leaf("330304", "1"), leaf("330304", "1")), TargetProblem.DUPLICATE_TARGET);
    }

    @Test
    void aDepartmentHasANameAndNothingBelow() {
        refused(node("330300", "1", "0", department("D-1", null, "1")), TargetProblem.ILLEGAL_DEPARTMENT);
        refused(node("330300", "1", "0", department("D-1", " ", "1")), TargetProblem.ILLEGAL_DEPARTMENT);
        refused(department("D-1", "市发改委", "1"), TargetProblem.ILLEGAL_DEPARTMENT);
        refused(
                node("330300", "1", "0", new TargetNode("D-1", "市发改委", yi("1"), null, List.of(leaf("330304", "1")))),
                TargetProblem.ILLEGAL_DEPARTMENT);
    }

    @Test
    void aTargetIsAboveZeroAndExactToTheFen() {
        for (String amount : List.of("0", "-1", "1.001", "1000000000000000000", "1E+999999999")) {
            refused(
                    new TargetNode("330300", null, new BigDecimal(amount), null, null),
                    TargetProblem.ILLEGAL_TARGET_AMOUNT);
        }
    }

    @Test
    void aReserveIsPartOfTheTarget() {
        refused(node("330300", "1", "1.01"), TargetProblem.ILLEGAL_TARGET_AMOUNT);
        refused(node("330300", "1", "-0.01"), TargetProblem.ILLEGAL_TARGET_AMOUNT);
        assertThat(tree(node("330300", "1", "1"))).hasSize(1);
    }

    @Test
    void aTreeHasLimits() {
        List<TargetNode> departments = new ArrayList<>();
        for (int i = 1; i <= TargetTree.MAX_TARGETS; i++) {
            departments.add(department("D-" + i, "部门" + i, "1"));
        }
        refused(new TargetNode("330300", null, yi("1"), null, departments), TargetProblem.TARGET_TREE_TOO_LARGE);
        assertThat(tree(new TargetNode("330300", null, yi("1"), null, departments.subList(1, departments.size()))))
                .hasSize(TargetTree.MAX_TARGETS);
    }

    private static List<Target> tree(TargetNode root) {
        return TargetTree.of(root, 2014, Regions.standard());
    }

    private static void refused(TargetNode root, ProblemType why) {
        assertThatThrownBy(() -> tree(root))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(why));
    }
}
