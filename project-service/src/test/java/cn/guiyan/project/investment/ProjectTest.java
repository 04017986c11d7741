package cn.guiyan.project.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.project.ProjectProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 7, 13);
    private static final LocalDate SIGNED_ON = LocalDate.of(2014, 5, 30);

    @Test
    void landingMakesAProjectClassA() {
        Project project = Project.enter(signed(ProjectClass.B, "100000000"), TODAY);

        project.moveTo(new StageRequest(Stage.LANDED, LocalDate.of(2014, 7, 1), null), TODAY);

        assertThat(project.view().projectClass()).isEqualTo(ProjectClass.A);
        assertThat(project.view().stageSince()).isEqualTo("2014-07-01");
    }

    @Test
    void aStepBackNeedsAReason() {
        Project project = Project.enter(signed(ProjectClass.B, "100000000"), TODAY);

        refused(ProjectProblem.ILLEGAL_STAGE_CHANGE, () -> project.moveTo(back(null), TODAY));
        refused(ProjectProblem.ILLEGAL_STAGE_CHANGE, () -> project.moveTo(back(" "), TODAY));
        project.moveTo(back("投资方重新评估"), TODAY);

        assertThat(project.view().stage()).isEqualTo(Stage.NEGOTIATION);
    }

    @Test
    void aStageIsNotSkipped() {
        Project project = Project.enter(signed(ProjectClass.B, "100000000"), TODAY);

        refused(
                ProjectProblem.ILLEGAL_STAGE_CHANGE,
                () -> project.moveTo(new StageRequest(Stage.CONSTRUCTION, TODAY, null), TODAY));
    }

    @Test
    void aStageBeginsNeitherTomorrowNorBeforeTheOneBefore() {
        Project project = Project.enter(signed(ProjectClass.B, "100000000"), TODAY);

        refused(
                ProjectProblem.ILLEGAL_DATE,
                () -> project.moveTo(new StageRequest(Stage.LANDED, TODAY.plusDays(1), null), TODAY));
        refused(
                ProjectProblem.ILLEGAL_DATE,
                () -> project.moveTo(new StageRequest(Stage.LANDED, SIGNED_ON.minusDays(1), null), TODAY));
    }

    @Test
    void aProjectIsNotOlderThanWhatRankingsShow() {
        refused(
                ProjectProblem.ILLEGAL_DATE,
                () -> Project.enter(signed(ProjectClass.B, LocalDate.of(1999, 12, 31), "1"), TODAY));
    }

    @Test
    void theClassFitsTheStage() {
        refused(
                ProjectProblem.CLASS_DOES_NOT_FIT_STAGE,
                () -> Project.enter(signed(ProjectClass.A, "100000000"), TODAY));
    }

    @Test
    void theInvestmentIsAPositiveAmountOfYuanAndFen() {
        for (String amount : new String[] {"0", "-1", "0.001", "1000000000000000000"}) {
            refused(CommonProblem.ILLEGAL_AMOUNT, () -> Project.enter(signed(ProjectClass.B, amount), TODAY));
        }
    }

    private static StageRequest back(@Nullable String reason) {
        return new StageRequest(Stage.NEGOTIATION, LocalDate.of(2014, 7, 1), reason);
    }

    private static ProjectRequest signed(ProjectClass projectClass, String plannedInvestment) {
        return signed(projectClass, SIGNED_ON, plannedInvestment);
    }

    private static ProjectRequest signed(ProjectClass projectClass, LocalDate since, String plannedInvestment) {
        return new ProjectRequest(
                "红木文化产业城",
                "330303",
                "C",
                projectClass,
                Stage.SIGNED,
                since,
                new BigDecimal(plannedInvestment),
                null,
                null,
                null,
                null);
    }

    private static void refused(ProblemType problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
