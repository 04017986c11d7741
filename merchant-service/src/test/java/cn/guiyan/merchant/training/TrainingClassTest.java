package cn.guiyan.merchant.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrainingClassTest {
    private static final LocalDate FROM = LocalDate.of(2014, 8, 18);
    private static final LocalDate TO = LocalDate.of(2014, 8, 22);

    @Test
    void nobodyHasAttendedWhatHasNotBegun() {
        refused(TrainingProblem.CLASS_NOT_BEGUN, () -> announced(FROM.minusDays(1), attendee(1, true)));
        assertThat(announced(FROM.minusDays(1), attendee(1, false)).view().attendees())
                .hasSize(1);
        assertThat(announced(FROM, attendee(1, true)).view().attendees()).hasSize(1);
    }

    @Test
    void anAttendeeIsNamedOnce() {
        refused(TrainingProblem.ATTENDEE_TWICE, () -> announced(TO, attendee(1, true), attendee(1, false)));
    }

    private static Attendee attendee(long id, boolean attended) {
        return new Attendee(new UUID(0, id), null, attended);
    }

    private static TrainingClass announced(LocalDate today, Attendee... attendees) {
        return TrainingClass.announce(
                new TrainingClassRequest("示例培训班", FROM, TO, "330300", List.of(attendees), null), 1, today);
    }

    private static void refused(ProblemType problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
