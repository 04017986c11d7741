package cn.guiyan.merchant.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningTest {
    private static final LocalDate HELD = LocalDate.of(2014, 5, 30);
    private static final LocalDate TODAY = LocalDate.of(2014, 12, 31);

    @Test
    void aSigningLandsOnceAndThenStays() {
        Signing signing = signed("580000000", TODAY);
        signing.land(new LandingRequest(new UUID(0, 1), HELD), HELD, TODAY);

        assertThat(signing.view().projectId()).isEqualTo(new UUID(0, 1));
        refused(
                OccasionProblem.SIGNING_HAS_LANDED,
                () -> signing.land(new LandingRequest(new UUID(0, 2), TODAY), HELD, TODAY));
        refused(OccasionProblem.SIGNING_HAS_LANDED, () -> signing.describe(request("1")));
    }

    @Test
    void nothingLandsBeforeItIsSignedOrInTheFuture() {
        Signing signing = signed("580000000", TODAY);

        refused(
                OccasionProblem.LANDED_BEFORE_SIGNING,
                () -> signing.land(new LandingRequest(new UUID(0, 1), HELD.minusDays(1)), HELD, TODAY));
        refused(
                MerchantProblem.FUTURE_DATE,
                () -> signing.land(new LandingRequest(new UUID(0, 1), TODAY.plusDays(1)), HELD, TODAY));
    }

    @Test
    void nothingIsSignedBeforeTheOccasion() {
        refused(MerchantProblem.FUTURE_DATE, () -> signed("1", HELD.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001"})
    void anAmountIsPositiveAndExactToTheFen(String amount) {
        refused(CommonProblem.ILLEGAL_AMOUNT, () -> signed(amount, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"0, 0,", "18, 5, 27.77", "18, 18, 100.00", "3, 2, 66.66"})
    @Tag("M13")
    void theLandingRateIsTruncated(long signings, long landed, @Nullable BigDecimal percent) {
        assertThat(OccasionStatistics.of(new UUID(0, 1), null, signings, null, null, landed)
                        .landingRatePercent())
                .isEqualTo(percent);
    }

    private static Signing signed(String amount, LocalDate today) {
        return Signing.sign(new UUID(0, 9), HELD, request(amount), today);
    }

    private static SigningRequest request(String amount) {
        return new SigningRequest("330381", "示例项目", new BigDecimal(amount), false, null, null, null);
    }

    private static void refused(ProblemType problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
