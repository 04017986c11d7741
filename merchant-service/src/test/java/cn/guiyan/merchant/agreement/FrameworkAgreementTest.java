package cn.guiyan.merchant.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkAgreementTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 1, 31);
    private static final LocalDate SIGNED = LocalDate.of(2014, 7, 11);
    private static final LocalDate LAST = LocalDate.of(2017, 7, 10);
    private static final UUID PROJECT = new UUID(0, 1);

    @Test
    void aProjectCountsFromTheTermsFirstDayUnlessSaid() {
        FrameworkAgreement agreement = signed("10000000000");
        agreement.link(PROJECT, null);
        agreement.link(new UUID(0, 2), LocalDate.of(2014, 9, 1));

        assertThat(agreement.view().projects())
                .containsExactly(
                        new ProjectLink(PROJECT, SIGNED), new ProjectLink(new UUID(0, 2), LocalDate.of(2014, 9, 1)));
    }

    @Test
    void aProjectIsLinkedOnceAndTakenAwayOnce() {
        FrameworkAgreement agreement = signed("10000000000");
        agreement.link(PROJECT, null);

        refused(AgreementProblem.PROJECT_LINKED, () -> agreement.link(PROJECT, null));
        agreement.unlink(PROJECT);
        refused(AgreementProblem.PROJECT_NOT_LINKED, () -> agreement.unlink(PROJECT));
    }

    @Test
    void fundsCountWithinTheTerm() {
        FrameworkAgreement agreement = signed("10000000000");

        refused(AgreementProblem.LINK_OUTSIDE_TERM, () -> agreement.link(PROJECT, SIGNED.minusDays(1)));
        refused(AgreementProblem.LINK_OUTSIDE_TERM, () -> agreement.link(PROJECT, LocalDate.of(2017, 7, 11)));
    }

    @Test
    void anAgreementHasFiveHundredProjectsAtMost() {
        FrameworkAgreement agreement = signed("10000000000");
        for (int i = 0; i < FrameworkAgreement.MOST_PROJECTS; i++) {
            agreement.link(new UUID(1, i), null);
        }

        refused(AgreementProblem.TOO_MANY_PROJECTS, () -> agreement.link(PROJECT, null));
    }

    @Test
    void whatHasEndedIsNotChanged() {
        FrameworkAgreement agreement = signed("10000000000");
        refused(MerchantProblem.FUTURE_DATE, () -> agreement.end(TODAY.plusDays(1), TODAY));
        refused(AgreementProblem.AGREEMENT_ENDS_OUTSIDE_TERM, () -> agreement.end(SIGNED.minusDays(1), TODAY));
        agreement.end(TODAY, TODAY);

        assertThat(agreement.view().status()).isEqualTo(AgreementStatus.ENDED);
        refused(AgreementProblem.AGREEMENT_ENDED, () -> agreement.link(PROJECT, null));
        refused(AgreementProblem.AGREEMENT_ENDED, () -> agreement.end(TODAY, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1000000000000000000"})
    void anAmountIsPositiveAndExactToTheFen(String amount) {
        refused(CommonProblem.ILLEGAL_AMOUNT, () -> signed(amount));
    }

    @Test
    void whatIsSignedInTheFutureIsNotSigned() {
        refused(MerchantProblem.FUTURE_DATE, () -> FrameworkAgreement.sign(request("1"), SIGNED.minusDays(1)));
    }

    @Test
    void whatHasRunOutIsNotSigned() {
        LocalDate today = LocalDate.of(2026, 12, 1);

        assertThat(FrameworkAgreement.sign(request("1", LAST), today).signedOn())
                .isEqualTo(LAST);
        refused(
                AgreementProblem.SIGNED_AFTER_TERM,
                () -> FrameworkAgreement.sign(request("1", LAST.plusDays(1)), today));
    }

    static FrameworkAgreement signed(String amount) {
        return FrameworkAgreement.sign(request(amount), TODAY);
    }

    private static AgreementRequest request(String amount) {
        return request(amount, SIGNED);
    }

    private static AgreementRequest request(String amount, LocalDate signedOn) {
        return new AgreementRequest(
                null,
                "示例合作框架协议",
                new UUID(0, 9),
                "350000",
                signedOn,
                new BigDecimal(amount),
                false,
                SIGNED,
                LAST,
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
