package cn.guiyan.merchant.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlySplitTest {
    private static final Period THREE_YEARS = Period.of(LocalDate.of(2014, 7, 11), LocalDate.of(2017, 7, 10));
    private static final BigDecimal HUNDRED_YI = new BigDecimal("10000000000.00");

    @Test
    @Tag("M11")
    void aHundredYiAreSplitOverTheYearsOfTheTerm() {
        List<YearlyShare> parts = List.of(
                share(2015, "3000000000"), share(2014, "2000000000"), share(2017, "2000000000.00"), share(2016, "3e9"));

        assertThat(YearlySplit.of(parts, HUNDRED_YI, THREE_YEARS))
                .extracting(YearlyShare::year)
                .containsExactly(2014, 2015, 2016, 2017);
    }

    @Test
    void anAmountNeedNotBeSplit() {
        assertThat(YearlySplit.of(List.of(), HUNDRED_YI, THREE_YEARS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9999999999.99", "10000000000.01"})
    void oneFenMoreOrLessIsRefused(String amount) {
        refused(AgreementProblem.SPLIT_DOES_NOT_SUM, share(2014, amount));
    }

    @ParameterizedTest
    @CsvSource({"2013", "2018"})
    void aYearThatTheTermDoesNotTouchIsRefused(int year) {
        refused(AgreementProblem.SPLIT_OUTSIDE_TERM, share(year, "10000000000"));
    }

    @Test
    void aYearHasOnePart() {
        refused(AgreementProblem.SPLIT_YEAR_TWICE, share(2014, "4000000000"), share(2014, "6000000000"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.001", "1e30"})
    void aPartIsAPositiveAmount(String amount) {
        refused(CommonProblem.ILLEGAL_AMOUNT, share(2014, amount));
    }

    private static YearlyShare share(int year, String amount) {
        return new YearlyShare(year, new BigDecimal(amount));
    }

    private static void refused(ProblemType problem, YearlyShare... parts) {
        assertThatThrownBy(() -> YearlySplit.of(List.of(parts), HUNDRED_YI, THREE_YEARS))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
