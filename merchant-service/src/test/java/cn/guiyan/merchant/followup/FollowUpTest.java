package cn.guiyan.merchant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
    private static final LocalDate MEETING = LocalDate.of(2014, 7, 11);
    private static final LocalDate DUE = LocalDate.of(2014, 9, 30);
    private static final Period PATIENCE = Period.ofDays(30);
    private static final UUID LEADER = UUID.fromString("01471f3c-0c00-7000-8000-000000000032");
    private static final String OUHAI = "330304";
    private static final String PINGYANG = "330326";
    private static final String COMMISSION = "D-FGW";

    private static final Map<Step, Consumer<FollowUp>> STEPS = steps();

    // With one lead unit: the state after each step, or - where the step is illegal.
    @ParameterizedTest
    @CsvSource({
        //           DIRECT    ASSIGN    CONTRIBUTE REPLY   ACCEPT    RETURN    RATE   CLOSE
        "REGISTERED, DIRECTED, ASSIGNED, -,        -,       -,        -,        -,     -",
        "DIRECTED,   -,        ASSIGNED, -,        -,       -,        -,        -,     -",
        "ASSIGNED,   -,        -,        ASSIGNED, REPLIED, -,        -,        -,     -",
        "REPLIED,    -,        -,        REPLIED,  -,       ACCEPTED, RETURNED, -,     -",
        "RETURNED,   -,        -,        RETURNED, REPLIED, -,        -,        -,     -",
        "ACCEPTED,   -,        -,        -,        -,       -,        -,        RATED, CLOSED",
        "RATED,      -,        -,        -,        -,       -,        -,        -,     CLOSED",
        "CLOSED,     -,        -,        -,        -,       -,        -,        -,     -",
    })
    void everyStateAllowsItsStepsAndNoOther(
            FollowUpState state,
            String direct,
            String assign,
            String contribute,
            String reply,
            String accept,
            String sendBack,
            String rate,
            String close) {
        List<String> next = List.of(direct, assign, contribute, reply, accept, sendBack, rate, close);
        for (Step step : Step.values()) {
            FollowUp followUp = in(state);
            Consumer<FollowUp> taken = Objects.requireNonNull(STEPS.get(step));
            String expected = next.get(Arrays.asList(Step.values()).indexOf(step));
            if (expected.equals("-")) {
                int before = followUp.trail().size();
                assertProblem(FollowUpProblem.ILLEGAL_STEP, () -> taken.accept(followUp));
                assertThat(followUp.state()).isEqualTo(state);
                assertThat(followUp.trail()).hasSize(before);
            } else {
                taken.accept(followUp);
                assertThat(followUp.state()).as("%s in %s", step, state).isEqualTo(FollowUpState.valueOf(expected));
                assertThat(followUp.trail())
                        .last()
                        .satisfies(entry -> assertThat(entry.step()).isEqualTo(step));
            }
        }
    }

    @Test
    void aRefusalNamesTheStateAndWhatIsPossible() {
        assertThatThrownBy(() -> in(FollowUpState.REPLIED).reply("又一次", act(OUHAI)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.facts())
                                .containsEntry("state", FollowUpState.REPLIED)
                                .containsEntry("step", Step.REPLY)
                                .containsEntry("possible", List.of(Step.CONTRIBUTE, Step.ACCEPT, Step.RETURN)));
    }

    @Test
    void severalLeadUnitsAreAsFarAsTheOneThatIsLeastFar() {
        FollowUp followUp = FollowUp.register(MEETING);
        followUp.assign(new Assignment(List.of(OUHAI, PINGYANG), List.of(), DUE), null, act("330300"));

        followUp.reply("已落实", act(OUHAI));
        assertThat(followUp.state()).isEqualTo(FollowUpState.ASSIGNED);
        followUp.accept(OUHAI, null, act("330300"));
        assertThat(followUp.state()).isEqualTo(FollowUpState.ASSIGNED);
        assertProblem(FollowUpProblem.ILLEGAL_STEP, () -> followUp.reply("再报", act(OUHAI)));
        followUp.reply("已落实", act(PINGYANG));
        assertThat(followUp.state()).isEqualTo(FollowUpState.REPLIED);
        followUp.sendBack(PINGYANG, "请说明措施", DUE.plusDays(10), act("330300"));
        assertThat(followUp.state()).isEqualTo(FollowUpState.RETURNED);
        assertThat(followUp.due()).isEqualTo(DUE.plusDays(10));
        followUp.reply("措施如下", act(PINGYANG));
        followUp.accept(PINGYANG, null, act("330300"));
        assertThat(followUp.state()).isEqualTo(FollowUpState.ACCEPTED);
    }

    @Test
    void whatIsSentBackToOneUnitGivesTheOthersNoMoreTime() {
        LocalDate due = LocalDate.of(2014, 9, 15);
        LocalDate later = LocalDate.of(2014, 10, 5);
        LocalDate today = LocalDate.of(2014, 9, 25);
        FollowUp followUp = FollowUp.register(MEETING);
        followUp.assign(new Assignment(List.of(OUHAI, PINGYANG), List.of(COMMISSION), due), null, act("330300"));
        followUp.reply("已落实", act(OUHAI));
        followUp.sendBack(OUHAI, "请说明措施", later, new Act("330300", today));

        assertThat(followUp.tasks()).extracting(Task::due).containsExactly(later, due, due);
        assertThat(followUp.due()).isEqualTo(due);
        assertThat(followUp.daysOverdue(today)).isEqualTo(10);

        followUp.reply("已落实", new Act(PINGYANG, today));
        assertThat(followUp.due()).isEqualTo(later);
        assertThat(followUp.daysOverdue(today)).isZero();
        followUp.reply("措施如下", new Act(OUHAI, today));
        assertThat(followUp.due()).isEqualTo(later);
    }

    @Test
    void whatIsSentBackWithoutADateIsDueAsBefore() {
        FollowUp followUp = in(FollowUpState.RETURNED);
        assertThat(followUp.tasks()).extracting(Task::due).containsExactly(DUE, DUE);
        assertThat(followUp.due()).isEqualTo(DUE);
    }

    @Test
    void onlyTheLeadUnitRepliesAndOnlyAnAssistingOneContributes() {
        for (String wrong : new String[] {COMMISSION, PINGYANG, null}) {
            assertProblem(
                    FollowUpProblem.NOT_YOUR_UNIT,
                    () -> in(FollowUpState.ASSIGNED).reply("代为回复", act(wrong)));
        }
        assertProblem(
                FollowUpProblem.NOT_YOUR_UNIT, () -> in(FollowUpState.ASSIGNED).contribute("代为补充", act(OUHAI)));
        FollowUp followUp = in(FollowUpState.ASSIGNED);
        followUp.contribute("项目已纳入计划", act(COMMISSION));
        assertThat(followUp.tasks())
                .containsExactly(
                        new Task(OUHAI, Duty.LEAD, FollowUpState.ASSIGNED, DUE),
                        new Task(COMMISSION, Duty.ASSISTING, FollowUpState.REPLIED, DUE));
    }

    @Test
    void aUnitHasOnePart() {
        assertProblem(FollowUpProblem.UNIT_NAMED_TWICE, () -> new Assignment(List.of(OUHAI), List.of(OUHAI), DUE));
    }

    @Test
    void nothingIsDueBeforeTheDayThatSetsIt() {
        assertProblem(
                FollowUpProblem.DUE_IN_THE_PAST,
                () -> in(FollowUpState.REGISTERED).direct(directive(MEETING.minusDays(1)), act(null)));
        assertProblem(
                FollowUpProblem.DUE_IN_THE_PAST,
                () -> in(FollowUpState.REGISTERED).assign(assignment(MEETING.minusDays(1)), null, act("330300")));
        assertProblem(
                FollowUpProblem.DUE_IN_THE_PAST,
                () -> in(FollowUpState.REPLIED).sendBack(OUHAI, "重办", MEETING.minusDays(1), act("330300")));
        FollowUp sameDay = in(FollowUpState.REGISTERED);
        sameDay.assign(assignment(MEETING), null, act("330300"));
        assertThat(sameDay.due()).isEqualTo(MEETING);
    }

    @Test
    void unitsDoNotGetLongerThanTheLeaderGave() {
        assertProblem(
                FollowUpProblem.DUE_AFTER_DIRECTIVE,
                () -> in(FollowUpState.DIRECTED).assign(assignment(DUE.plusDays(1)), null, act("330300")));
        FollowUp replied = in(FollowUpState.REPLIED);
        assertProblem(
                FollowUpProblem.DUE_AFTER_DIRECTIVE,
                () -> replied.sendBack(OUHAI, "重办", DUE.plusDays(1), act("330300")));
        assertThat(replied.state()).isEqualTo(FollowUpState.REPLIED);
        replied.sendBack(OUHAI, "重办", DUE, act("330300"));
        assertThat(replied.due()).isEqualTo(DUE);
    }

    @Test
    void aStepIsTakenNeitherInTheFutureNorBeforeTheOneBefore() {
        assertProblem(FollowUpProblem.ILLEGAL_STEP_DATE, () -> Act.of(OUHAI, MEETING.plusDays(1), MEETING));
        assertThat(Act.of(OUHAI, null, MEETING).on()).isEqualTo(MEETING);
        assertProblem(
                FollowUpProblem.ILLEGAL_STEP_DATE,
                () -> in(FollowUpState.ASSIGNED).reply("早报", new Act(OUHAI, MEETING.minusDays(1))));
    }

    @Test
    void whatIsNotRatedIsClosedOnlyWhenTheTimeForItIsOver() {
        FollowUp followUp = in(FollowUpState.ACCEPTED);
        assertProblem(FollowUpProblem.RATING_AWAITED, () -> followUp.close("已落实", PATIENCE, act("330300")));
        assertProblem(
                FollowUpProblem.RATING_AWAITED,
                () -> followUp.close("已落实", PATIENCE, new Act("330300", MEETING.plusDays(30))));
        followUp.close("已落实", PATIENCE, new Act("330300", MEETING.plusDays(31)));
        assertThat(followUp.state()).isEqualTo(FollowUpState.CLOSED);
    }

    @Test
    void theTrailEndsBeforeTwoHundredStepsAndStillFinishes() {
        FollowUp followUp = in(FollowUpState.REPLIED);
        assertProblem(FollowUpProblem.TRAIL_FULL, () -> {
            for (int i = 0; i < FollowUp.LONGEST_TRAIL; i++) {
                followUp.sendBack(OUHAI, "重办", null, act("330300"));
                followUp.reply("第 " + i + " 次", act(OUHAI));
            }
        });
        assertProblem(FollowUpProblem.TRAIL_FULL, () -> followUp.contribute("补充", act(COMMISSION)));
        followUp.accept(OUHAI, null, act("330300"));
        followUp.rate(3, null, act(null));
        followUp.close("已落实", PATIENCE, act("330300"));
        assertThat(followUp.trail()).hasSizeLessThanOrEqualTo(FollowUp.LONGEST_TRAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, 2014-10-10, 0",
        "DIRECTED, 2014-09-30, 0",
        "DIRECTED, 2014-10-01, 1",
        "ASSIGNED, 2014-10-07, 7",
        "RETURNED, 2014-10-01, 1",
        "REPLIED, 2014-10-07, 0",
        "CLOSED, 2014-10-07, 0",
    })
    void itIsOverdueWhileSomebodyIsWaitedFor(FollowUpState state, LocalDate today, long days) {
        assertThat(in(state).daysOverdue(today)).isEqualTo(days);
    }

    private static FollowUp in(FollowUpState state) {
        FollowUp followUp = FollowUp.register(MEETING);
        List<Step> way = switch (state) {
            case REGISTERED -> List.of();
            case DIRECTED -> List.of(Step.DIRECT);
            case ASSIGNED -> List.of(Step.DIRECT, Step.ASSIGN);
            case REPLIED -> List.of(Step.DIRECT, Step.ASSIGN, Step.REPLY);
            case RETURNED -> List.of(Step.DIRECT, Step.ASSIGN, Step.REPLY, Step.RETURN);
            case ACCEPTED -> List.of(Step.DIRECT, Step.ASSIGN, Step.REPLY, Step.ACCEPT);
            case RATED -> List.of(Step.DIRECT, Step.ASSIGN, Step.REPLY, Step.ACCEPT, Step.RATE);
            case CLOSED -> List.of(Step.DIRECT, Step.ASSIGN, Step.REPLY, Step.ACCEPT, Step.RATE, Step.CLOSE);
        };
        way.forEach(step -> Objects.requireNonNull(STEPS.get(step)).accept(followUp));
        return followUp;
    }

    private static Map<Step, Consumer<FollowUp>> steps() {
        Map<Step, Consumer<FollowUp>> steps = new EnumMap<>(Step.class);
        steps.put(Step.DIRECT, followUp -> followUp.direct(directive(DUE), act(null)));
        steps.put(Step.ASSIGN, followUp -> followUp.assign(assignment(DUE), null, act("330300")));
        steps.put(Step.CONTRIBUTE, followUp -> followUp.contribute("项目已纳入计划", act(COMMISSION)));
        steps.put(Step.REPLY, followUp -> followUp.reply("已设专窗", act(OUHAI)));
        steps.put(Step.ACCEPT, followUp -> followUp.accept(OUHAI, null, act("330300")));
        steps.put(Step.RETURN, followUp -> followUp.sendBack(OUHAI, "请说明措施", null, act("330300")));
        steps.put(Step.RATE, followUp -> followUp.rate(5, null, act(null)));
        // After the time for a rating, so that what is accepted may be closed.
        steps.put(Step.CLOSE, followUp -> followUp.close("已落实", PATIENCE, new Act("330300", MEETING.plusDays(31))));
        return steps;
    }

    private static Directive directive(LocalDate due) {
        return new Directive(LEADER, MEETING, "切实改善基层干部的服务工作", due);
    }

    private static Assignment assignment(LocalDate due) {
        return new Assignment(List.of(OUHAI), List.of(COMMISSION), due);
    }

    private static Act act(@Nullable String unit) {
        return new Act(unit, MEETING);
    }

    private static void assertProblem(FollowUpProblem problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(problem));
    }
}
