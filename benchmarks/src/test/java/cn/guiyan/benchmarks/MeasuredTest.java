package cn.guiyan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void aRatioIsTakenRoundByRound() {
        Measured measured = Measured.of("S1", "records/s", new double[] {60, 80, 100}, new double[] {100, 100, 100});
        assertThat(measured.median()).isEqualTo(0.8);
        assertThat(measured.line()).isEqualTo("| S1       |   0.80 | 0.60–1.00 | 80.00 | 100.00 | records/s | 3 |");
    }

    @Test
    void anEvenNumberOfRoundsHasItsMedianInBetween() {
        assertThat(Measured.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
    }

    @Test
    void bothSidesAreMeasuredEquallyOften() {
        assertThatThrownBy(() -> Measured.of("S1", "", new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
