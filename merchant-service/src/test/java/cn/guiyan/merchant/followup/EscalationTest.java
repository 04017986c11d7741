package cn.guiyan.merchant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {
    private record Config(int remindAfterDays, int superviseAfterDays, Period ratingTime) implements FollowUpConfig {}

    private static final FollowUpConfig CONFIG = new Config(1, 7, Period.ofDays(30));
    private static final LocalDate DUE = LocalDate.of(2014, 9, 30);

    @ParameterizedTest
    @CsvSource({"0, NONE", "1, REMIND", "6, REMIND", "7, SUPERVISE", "400, SUPERVISE"})
    void theLongerOverdueTheHigher(long days, Escalation escalation) {
        assertThat(Escalation.of(days, CONFIG)).isEqualTo(escalation);
    }

    @ParameterizedTest
    @CsvSource({"1, REMIND", "7, SUPERVISE"})
    void theFilterAgreesWithTheLevel(long days, Escalation escalation) {
        LocalDate today = DUE.plusDays(days);

        assertThat(escalation.latestDue(today, CONFIG)).isEqualTo(DUE);
    }
}
