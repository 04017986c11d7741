package cn.guiyan.merchant.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalkBatchTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 7, 31);
    private static final UUID MERCHANT = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void aTalkTakesPlaceOnceAndStays() {
        TalkBatch batch = planned(MERCHANT, OTHER);
        batch.talk(talk(MERCHANT, TODAY), TODAY);

        refused(TalkProblem.TALKED_ALREADY, () -> batch.talk(talk(MERCHANT, TODAY), TODAY));
        refused(TalkProblem.TALKED_ALREADY, () -> batch.describe(request(OTHER), Map.of()));
        batch.describe(request(MERCHANT), Map.of());
        assertThat(batch.view().talks()).extracting(TalkView::merchantId).containsExactly(MERCHANT);
    }

    @Test
    void onlyWhoIsInTheBatchIsTalkedWithAndNotInTheFuture() {
        TalkBatch batch = planned(MERCHANT);

        refused(TalkProblem.NOT_IN_BATCH, () -> batch.talk(talk(OTHER, TODAY), TODAY));
        refused(MerchantProblem.FUTURE_DATE, () -> batch.talk(talk(MERCHANT, TODAY.plusDays(1)), TODAY));
    }

    @Test
    void aBatchNamesMerchantsOfTheRollOnce() {
        refused(TalkProblem.MERCHANT_TWICE, () -> planned(MERCHANT, MERCHANT));
        refused(TalkProblem.NOT_TOP_HUNDRED, () -> TalkBatch.plan(request(MERCHANT), 1, Map.of(OTHER, "330304")));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 1.00", "37, 37.00", "100, 100.00"})
    @Tag("M07")
    void coverageIsTalkedDividedByAHundred(long talked, BigDecimal percent) {
        assertThat(TalkCoverage.of(TODAY, talked).percent()).isEqualTo(percent);
    }

    private static TalkRequest talk(UUID merchant, LocalDate on) {
        return new TalkRequest(merchant, on, List.of(new UUID(0, 9)), TalkOutcome.INTERESTED);
    }

    private static TalkBatch planned(UUID... merchants) {
        return TalkBatch.plan(request(merchants), 1, Map.of(MERCHANT, "330304", OTHER, "330326"));
    }

    private static TalkBatchRequest request(UUID... merchants) {
        return new TalkBatchRequest(YearMonth.of(2014, 7), List.of(merchants), null);
    }

    private static void refused(ProblemType problem, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
