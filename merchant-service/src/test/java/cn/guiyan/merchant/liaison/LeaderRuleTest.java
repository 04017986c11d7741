package cn.guiyan.merchant.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 每位市领导挂钩联系2至3名“温商领头雁”; both numbers are within the rule. */
@Tag("M05")
class LeaderRuleTest {
    private static final List<Period> THREE =
            List.of(period("2013-01-01", null), period("2013-01-01", "2014-06-30"), period("2014-03-01", null));

    @ParameterizedTest
    @CsvSource({"0, LINK_MORE, 2", "1, LINK_MORE, 1", "2, NONE, 0", "3, NONE, 0", "4, END_SOME, 1"})
    void twoAndThreeKeepTheRule(long links, LeaderAction action, long by) {
        assertThat(LeaderRule.action(links)).isEqualTo(action);
        assertThat(LeaderRule.by(links)).isEqualTo(by);
    }

    @Test
    void aFourthIsRefusedOnTheFirstDayThatHasThree() {
        assertThat(LeaderRule.fullOn(period("2014-01-01", null), THREE)).contains(day("2014-03-01"));
        assertThat(LeaderRule.fullOn(period("2014-06-30", null), THREE)).contains(day("2014-06-30"));
    }

    @Test
    void threeInAllButNeverTogetherLeaveRoom() {
        assertThat(LeaderRule.fullOn(period("2014-07-01", null), THREE)).isEmpty();
        assertThat(LeaderRule.fullOn(period("2013-01-01", "2014-02-28"), THREE)).isEmpty();
        assertThat(LeaderRule.fullOn(period("2013-01-01", null), List.of())).isEmpty();
    }

    private static Period period(String from, @Nullable String to) {
        return Period.of(day(from), to == null ? null : day(to));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
