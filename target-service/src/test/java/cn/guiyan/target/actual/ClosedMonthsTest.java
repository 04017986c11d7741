package cn.guiyan.target.actual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("T03")
class ClosedMonthsTest {
    private static final YearMonth MAY = YearMonth.of(2014, 5);
    private static final YearMonth JUNE = YearMonth.of(2014, 6);
    private static final YearMonth JULY = YearMonth.of(2014, 7);

    @Test
    void anOpenMonthCountsItsOwn() {
        assertThat(ClosedMonths.firstOpen(JUNE, Set.of(MAY))).isEqualTo(JUNE);
    }

    @Test
    void anArrivalEnteredLateChangesJulyNotTheFrozenJune() {
        assertThat(ClosedMonths.firstOpen(JUNE, Set.of(MAY, JUNE))).isEqualTo(JULY);
        assertThat(ClosedMonths.firstOpen(MAY, Set.of(MAY, JUNE))).isEqualTo(JULY);
    }

    @Test
    void theFirstOpenMonthMayBeTheNextYears() {
        YearMonth december = YearMonth.of(2014, 12);
        assertThat(ClosedMonths.firstOpen(december, Set.of(december))).isEqualTo(YearMonth.of(2015, 1));
    }
}
