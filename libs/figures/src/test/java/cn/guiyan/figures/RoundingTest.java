package cn.guiyan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bulletin's own percentages, and the bounds that its thresholds compare. */
class RoundingTest {
    private static final BigDecimal YI = new BigDecimal("100000000");

    private final Rounding bulletin = Rounding.bulletin();

    @ParameterizedTest(name = "{0} of {1} is {2} %")
    @CsvSource({
        "26.95, 42, 64.16",
        "19.66, 39, 50.41",
        "42, 42, 100.00",
        "0, 42, 0.00",
        "43.05, 42, 102.50",
    })
    @Tag("T02")
    void completionIsTruncatedToTwoDecimals(BigDecimal arrived, BigDecimal target, String percent) {
        assertThat(bulletin.completionPercent(yi(arrived), yi(target))).isEqualTo(new BigDecimal(percent));
    }

    @Test
    @Tag("T02")
    void anotherPlanMayRoundHalfUp() {
        Rounding halfUp = new Rounding(2, 1, RoundingMode.HALF_UP);
        assertThat(halfUp.completionPercent(yi("26.95"), yi("42"))).isEqualTo(new BigDecimal("64.17"));
        assertThat(new Rounding(0, 0, RoundingMode.DOWN).completionPercent(yi("26.95"), yi("42")))
                .isEqualTo(new BigDecimal("64"));
    }

    @ParameterizedTest(name = "{0} of 100 is {1} %")
    @CsvSource({
        "499999999.99, 49.99",
        "500000000.00, 50.00",
        "849999999.99, 84.99",
        "850000000.00, 85.00",
    })
    @Tag("T04")
    void truncationLiftsNobodyOverAThreshold(BigDecimal arrived, String percent) {
        assertThat(bulletin.completionPercent(arrived, yi("10"))).isEqualTo(new BigDecimal(percent));
    }

    @Test
    @Tag("T02")
    void withoutATargetThereIsNothingToComplete() {
        assertThat(bulletin.completionPercent(yi("1"), new BigDecimal("0.00"))).isNull();
        assertThat(bulletin.scheduleGapPoints(yi("1"), BigDecimal.ZERO, 6)).isNull();
    }

    @ParameterizedTest(name = "{0} against {1} is {2} %")
    @CsvSource({
        "214.04, 174.44, 22.7",
        "174.44, 174.44, 0.0",
        "174.44, 214.04, -18.5",
        "0, 174.44, -100.0",
    })
    @Tag("T08")
    void yearOnYearIsTruncatedTowardZero(BigDecimal now, BigDecimal before, String percent) {
        assertThat(bulletin.yearOnYearPercent(yi(now), yi(before))).isEqualTo(new BigDecimal(percent));
    }

    @Test
    @Tag("T08")
    void withNothingAYearBeforeThereIsNoYearOnYear() {
        assertThat(bulletin.yearOnYearPercent(yi("214.04"), BigDecimal.ZERO)).isNull();
    }

    @ParameterizedTest(name = "month {0}: {1} %")
    @CsvSource({"1, 8.33", "3, 25.00", "5, 41.66", "6, 50.00", "8, 66.66", "12, 100.00"})
    @Tag("T12")
    void scheduleIsTheShareOfTheYearGone(int month, String percent) {
        assertThat(bulletin.schedulePercent(month)).isEqualTo(new BigDecimal(percent));
    }

    @ParameterizedTest(name = "{0} of {1} in month {2} is {3} points")
    @CsvSource({
        "26.95, 42, 6, 14.16",
        "19.66, 39, 6, 0.41",
        "26.95, 42, 9, -10.84",
        "26.95, 42, 5, 22.50",
    })
    @Tag("T12")
    void theGapIsThatOfThePublishedFigures(BigDecimal arrived, BigDecimal target, int month, String points) {
        assertThat(bulletin.scheduleGapPoints(yi(arrived), yi(target), month)).isEqualTo(new BigDecimal(points));
    }

    @Test
    void aSettingThatCannotWorkIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(-1, 1, RoundingMode.DOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(2, 7, RoundingMode.DOWN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(2, 1, RoundingMode.UNNECESSARY));
        assertThatIllegalArgumentException().isThrownBy(() -> bulletin.schedulePercent(0));
        assertThatIllegalArgumentException().isThrownBy(() -> bulletin.schedulePercent(13));
    }

    private static BigDecimal yi(String amount) {
        return yi(new BigDecimal(amount));
    }

    private static BigDecimal yi(BigDecimal amount) {
        return amount.multiply(YI);
    }
}
