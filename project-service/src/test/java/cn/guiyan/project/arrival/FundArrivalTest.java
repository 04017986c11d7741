package cn.guiyan.project.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.project.ProjectProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("P11")
class FundArrivalTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 7, 13);
    private static final Instant NOW = Instant.parse("2014-07-13T08:00:00Z");

    @Test
    void anEntryCountsOnceItIsVerified() {
        FundArrival entry = recorded("120000000");
        assertThat(entry.changed().verifiedAt()).isNull();

        entry.verify("office", NOW);

        assertThat(entry.changed().verifiedAt()).isEqualTo(NOW);
        assertThat(entry.changed().amount()).isEqualTo("120000000.00");
    }

    @Test
    void nobodyVerifiesTheirOwnEntry() {
        refused(ProjectProblem.SELF_VERIFICATION, () -> recorded("1").verify("ouhai", NOW));
    }

    @Test
    void anEntryIsVerifiedOnce() {
        FundArrival entry = recorded("1");
        entry.verify("office", NOW);

        refused(ProjectProblem.ILLEGAL_ENTRY_STATE, () -> entry.verify("office", NOW));
    }

    @Test
    void aReversalIsAnEntryOfItsOwnAndTheReversedOneGoesOnCounting() {
        FundArrival entry = recorded("120000000");
        entry.verify("office", NOW);

        FundArrival reversal = entry.reverse("凭证金额录入有误", "office", NOW);
        entry.reversedBy(reversal);

        assertThat(reversal.changed().amount()).isEqualTo("-120000000.00");
        assertThat(reversal.changed().arrivedOn()).isEqualTo(entry.changed().arrivedOn());
        assertThat(reversal.changed().verifiedAt()).isEqualTo(NOW);
        assertThat(entry.changed().verifiedAt()).isEqualTo(NOW);
        assertThat(entry.changed().status()).isEqualTo("REVERSED");
    }

    @Test
    void aReversalOfAnUnverifiedEntryCountsAsLittle() {
        FundArrival reversal = recorded("1").reverse("重复录入", "office", NOW);

        assertThat(reversal.changed().verifiedAt()).isNull();
        refused(ProjectProblem.ILLEGAL_ENTRY_STATE, () -> reversal.verify("office2", NOW));
    }

    @Test
    void neitherAReversedEntryNorAReversalIsReversed() {
        FundArrival entry = recorded("1");
        FundArrival reversal = entry.reverse("重复录入", "office", NOW);
        entry.reversedBy(reversal);

        refused(ProjectProblem.ILLEGAL_ENTRY_STATE, () -> entry.reverse("再次", "office", NOW));
        refused(ProjectProblem.ILLEGAL_ENTRY_STATE, () -> reversal.reverse("再次", "office", NOW));
    }

    @Test
    void fundsArriveNeitherTomorrowNorLongAgoAndAreMoreThanNothing() {
        refused(ProjectProblem.ILLEGAL_DATE, () -> record("1", TODAY.plusDays(1)));
        refused(ProjectProblem.ILLEGAL_DATE, () -> record("1", LocalDate.of(1999, 12, 31)));
        for (String amount : new String[] {"0", "-5", "1.005"}) {
            refused(CommonProblem.ILLEGAL_AMOUNT, () -> recorded(amount));
        }
    }

    private static FundArrival recorded(String amount) {
        return record(amount, LocalDate.of(2014, 7, 3));
    }

    private static FundArrival record(String amount, LocalDate arrivedOn) {
        FundArrivalRequest request =
                new FundArrivalRequest(new BigDecimal(amount), "OUT_OF_PROVINCE", arrivedOn, "OH-1", null);
        return FundArrival.record(UUID.randomUUID(), "330304", request, "ouhai", TODAY);
    }

    private static void refused(ProblemType problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
