package cn.guiyan.merchant.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionRoundTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 12, 31);
    private static final int FIVE_DAYS = 5;

    @Test
    void aRoundGoesFromNominationToDecision() {
        SelectionRound round = published("2014-08-01", "2014-08-05");
        round.decide(LocalDate.of(2014, 8, 6), TODAY);

        assertThat(round.view().state()).isEqualTo(RoundState.DECIDED);
        refused(HonourProblem.ILLEGAL_ROUND_STATE, round::cancel);
        refused(HonourProblem.ILLEGAL_ROUND_STATE, round::review);
        refused(HonourProblem.ILLEGAL_ROUND_STATE, () -> round.decide(TODAY, TODAY));
    }

    @Test
    void noStepIsLeftOut() {
        SelectionRound round = SelectionRound.open(request());

        refused(HonourProblem.ILLEGAL_ROUND_STATE, () -> round.publish(publicity("2014-08-01", "2014-08-05"), 5));
        refused(HonourProblem.ILLEGAL_ROUND_STATE, () -> round.decide(TODAY, TODAY));
        round.review();
        refused(HonourProblem.ILLEGAL_ROUND_STATE, () -> round.describe(request()));
        round.cancel();
        assertThat(round.view().state()).isEqualTo(RoundState.CANCELLED);
    }

    @ParameterizedTest
    @CsvSource({"2014-08-01, 1", "2014-08-04, 4"})
    void lessThanFiveDaysOfPublicityAreRefused(String to, long days) {
        SelectionRound round = SelectionRound.open(request());
        round.review();

        assertThatThrownBy(() -> round.publish(publicity("2014-08-01", to), FIVE_DAYS))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.type()).isEqualTo(HonourProblem.PUBLICITY_TOO_SHORT);
                    assertThat(refusal.facts()).containsEntry("days", days);
                });
    }

    @Test
    void nothingIsDecidedBeforeThePublicityPeriodHasEnded() {
        SelectionRound round = published("2014-08-01", "2014-08-05");

        refused(HonourProblem.PUBLICITY_NOT_OVER, () -> round.decide(LocalDate.of(2014, 8, 5), TODAY));
        refused(MerchantProblem.FUTURE_DATE, () -> round.decide(TODAY.plusDays(1), TODAY));
    }

    private static SelectionRound published(String from, String to) {
        SelectionRound round = SelectionRound.open(request());
        round.review();
        round.publish(publicity(from, to), FIVE_DAYS);
        return round;
    }

    private static PublicityRequest publicity(String from, String to) {
        return new PublicityRequest(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static SelectionRoundRequest request() {
        return new SelectionRoundRequest("示例评选", HonourKind.MERIT, 2014, null);
    }

    private static void refused(ProblemType problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
