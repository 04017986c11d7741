package cn.guiyan.target.plan;

import static cn.guiyan.target.plan.PlanMother.leaf;
import static cn.guiyan.target.plan.PlanMother.node;
import static cn.guiyan.target.plan.PlanMother.yi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.regions.Regions;
import cn.guiyan.target.TargetProblem;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T01")
class PlanTest {
    @Test
    void aDraftTruncatesAsTheBulletinDoes() {
        Plan plan = PlanMother.of2014();
        assertThat(plan.isReleased()).isFalse();
        assertThat(plan.released().rounding()).isEqualTo(Rounding.bulletin());
        assertThat(plan.released().tieRule()).isEqualTo(TieRule.SHARED);
    }

    @Test
    void childrenAndReserveSumToTheirParentBeforeTheRelease() {
        Plan plan = PlanMother.of2014();
        plan.divide(PlanMother.targets());
        plan.release();
        assertThat(plan.isReleased()).isTrue();
        assertThat(plan.released().root().amount()).isEqualTo(yi("200"));
        assertThat(plan.released().ranked()).extracting(Target::name).containsExactly("鹿城区", "瓯海区", "平阳县", "永嘉县");
    }

    @Test
    void oneFenTooMuchIsRefusedAndNamed() {
        Plan plan = PlanMother.of2014();
        plan.divide(TargetTree.of(
                node("330300", "81", "0", leaf("330304", "42"), leaf("330326", "39.0000000001")),
                2014,
                Regions.standard()));
        assertThatThrownBy(plan::release).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.type()).isEqualTo(TargetProblem.TARGETS_DO_NOT_SUM);
            assertThat(e.facts())
                    .containsEntry("node", "330300")
                    .containsEntry("expected", yi("81"))
                    .containsEntry("sum", new BigDecimal("8100000000.01"))
                    .containsEntry("difference", new BigDecimal("0.01"));
        });
        assertThat(plan.isReleased()).isFalse();
    }

    @Test
    void aPlanWithoutTargetsIsNotReleased() {
        refused(PlanMother.of2014()::release, TargetProblem.TARGETS_MISSING);
    }

    @Test
    void aReleasedPlanStaysAsItIs() {
        Plan plan = PlanMother.of2014();
        plan.divide(PlanMother.targets());
        plan.release();
        refused(() -> plan.divide(PlanMother.targets()), TargetProblem.PLAN_RELEASED);
        refused(plan::release, TargetProblem.PLAN_RELEASED);
    }

    private static void refused(Runnable step, ProblemType why) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(why));
    }
}
