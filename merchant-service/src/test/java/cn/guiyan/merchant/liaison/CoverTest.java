package cn.guiyan.merchant.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M04")
class CoverTest {
    private static final LocalDate ON = LocalDate.parse("2014-06-30");
    private static final int DAYS = 90;

    @Test
    void nobodyEverIsVacant() {
        assertThat(cover()).isEqualTo(new Cover(CoverState.VACANT, null));
        assertThat(cover(period("2014-07-01", null))).isEqualTo(new Cover(CoverState.VACANT, null));
    }

    @Test
    void whatHasEndedIsExpiredSinceTheLastOfThem() {
        assertThat(cover(period("2012-01-01", "2013-12-31"), period("2013-01-01", "2014-06-29")))
                .isEqualTo(new Cover(CoverState.EXPIRED, LocalDate.parse("2014-06-29")));
    }

    @Test
    void whatEndsWithinNinetyDaysIsExpiringTheNinetiethIncluded() {
        assertThat(cover(period("2013-01-01", "2014-09-28")))
                .isEqualTo(new Cover(CoverState.EXPIRING, LocalDate.parse("2014-09-28")));
        assertThat(cover(period("2013-01-01", "2014-09-29")))
                .isEqualTo(new Cover(CoverState.COVERED, LocalDate.parse("2014-09-29")));
        assertThat(cover(period("2013-01-01", "2014-06-30")).state()).isEqualTo(CoverState.EXPIRING);
    }

    @Test
    void whoFollowsTheDayAfterGoesOn() {
        assertThat(cover(period("2014-08-01", null), period("2013-01-01", "2014-07-31")))
                .isEqualTo(new Cover(CoverState.COVERED, null));
        assertThat(cover(period("2013-01-01", "2014-07-31"), period("2014-08-02", null)))
                .isEqualTo(new Cover(CoverState.EXPIRING, LocalDate.parse("2014-07-31")));
    }

    @Test
    void oneThatGoesOnCoversWhateverElseEnds() {
        assertThat(cover(period("2013-01-01", "2014-07-01"), period("2014-01-01", null)))
                .isEqualTo(new Cover(CoverState.COVERED, null));
    }

    private static Cover cover(Period... held) {
        return Cover.of(Arrays.asList(held), ON, DAYS);
    }

    private static Period period(String from, @Nullable String to) {
        return Period.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void theOrderInWhichTheyAreGivenDoesNotMatter() {
        List<Period> held = List.of(
                period("2014-09-01", "2014-12-31"),
                period("2014-07-15", "2014-08-31"),
                period("2014-01-01", "2014-07-20"));

        assertThat(Cover.of(held, ON, DAYS).until()).isEqualTo(LocalDate.parse("2014-12-31"));
    }
}
