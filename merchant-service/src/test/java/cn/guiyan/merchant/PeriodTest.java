package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Period HALF_YEAR = period("2014-01-01", "2014-06-30");

    @ParameterizedTest
    @CsvSource({"2013-12-31, false", "2014-01-01, true", "2014-06-30, true", "2014-07-01, false"})
    void theFirstAndTheLastDayBelongToIt(LocalDate day, boolean belongs) {
        assertThat(HALF_YEAR.contains(day)).isEqualTo(belongs);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-01-01, 2013-12-31, false",
        "2013-01-01, 2014-01-01, true",
        "2014-06-30, , true",
        "2014-07-01, , false",
        "2014-02-01, 2014-02-28, true"
    })
    void oneDayInCommonIsAnOverlap(String from, @Nullable String to, boolean overlaps) {
        assertThat(HALF_YEAR.overlaps(period(from, to))).isEqualTo(overlaps);
        assertThat(period(from, to).overlaps(HALF_YEAR)).isEqualTo(overlaps);
    }

    @Test
    void whatGoesOnIsCoveredOnlyByWhatGoesOn() {
        assertThat(period("2014-01-01", null).covers(period("2014-03-01", null)))
                .isTrue();
        assertThat(HALF_YEAR.covers(period("2014-03-01", null))).isFalse();
        assertThat(HALF_YEAR.covers(HALF_YEAR)).isTrue();
    }

    @Test
    void theDaysInCommonAreAPeriod() {
        assertThat(HALF_YEAR.within(period("2014-03-01", null))).contains(period("2014-03-01", "2014-06-30"));
        assertThat(period("2014-03-01", null).within(HALF_YEAR)).contains(period("2014-03-01", "2014-06-30"));
        assertThat(period("2013-01-01", null).within(period("2014-03-01", null)))
                .contains(period("2014-03-01", null));
        assertThat(HALF_YEAR.within(period("2014-07-01", null))).isEmpty();
    }

    @Test
    void whatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> period("2014-02-01", "2014-01-31"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(MerchantProblem.ILLEGAL_PERIOD));
    }

    private static Period period(String from, @Nullable String to) {
        return Period.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
