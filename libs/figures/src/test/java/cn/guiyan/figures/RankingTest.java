package cn.guiyan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 完成率和完成量均列第二. 瓯海 and 平阳 have the bulletin's figures; the others are made up around them.
 */
@Tag("T02")
class RankingTest {
    private static final YearMonth JUNE = YearMonth.of(2014, 6);
    private static final BigDecimal YI = new BigDecimal("100000000");

    private static final RegionFigure LUCHENG = figure("330302", "鹿城区", "33.12", "60");
    private static final RegionFigure LONGWAN = figure("330303", "龙湾区", "21.40", "38");
    private static final RegionFigure OUHAI = figure("330304", "瓯海区", "26.95", "42");
    private static final RegionFigure OUHAI_AT_HALF = figure("330304", "瓯海区", "21", "42");
    private static final RegionFigure DONGTOU = figure("330322", "洞头县", "7.15", "11");
    private static final RegionFigure PINGYANG = figure("330326", "平阳县", "19.66", "39");

    @Test
    void ouhaiIsSecondByRateAndSecondByAmount() {
        Ranking june = rank(TieRule.SHARED, PINGYANG, DONGTOU, OUHAI, LONGWAN, LUCHENG);
        assertThat(june.byRate()).extracting(RankedFigure::name).containsExactly("洞头县", "瓯海区", "龙湾区", "鹿城区", "平阳县");
        assertThat(june.byAmount()).extracting(RankedFigure::name).containsExactly("鹿城区", "瓯海区", "龙湾区", "平阳县", "洞头县");
        assertThat(june.month()).isEqualTo(JUNE);

        RankedFigure ouhai = june.byRate().get(1);
        assertThat(ouhai.rank()).isEqualTo(2);
        assertThat(ouhai.arrived()).isEqualByComparingTo("2695000000");
        assertThat(ouhai.target()).isEqualByComparingTo("4200000000");
        assertThat(ouhai.completionPercent()).isEqualTo(new BigDecimal("64.16"));
        assertThat(ouhai.scheduleGapPoints()).isEqualTo(new BigDecimal("14.16"));
        assertThat(june.byAmount().get(1)).isEqualTo(ouhai);
    }

    @Test
    void levelRegionsShareARankAndTheNextIsSkipped() {
        assertThat(levelByRate(TieRule.SHARED)).extracting(RankedFigure::rank).containsExactly(1, 2, 2, 4);
    }

    @Test
    void levelRegionsShareARankAndNoneIsSkipped() {
        assertThat(levelByRate(TieRule.DENSE)).extracting(RankedFigure::rank).containsExactly(1, 2, 2, 3);
    }

    @Test
    void theLargerAmountComesFirstAmongLevelRates() {
        List<RankedFigure> byRate = levelByRate(TieRule.BY_OTHER_MEASURE);
        assertThat(byRate).extracting(RankedFigure::rank).containsExactly(1, 2, 3, 4);
        assertThat(byRate).extracting(RankedFigure::region).containsExactly("330322", "330302", "330304", "330326");
    }

    @Test
    void theHigherRateComesFirstAmongLevelAmounts() {
        Ranking june = rank(
                TieRule.BY_OTHER_MEASURE, figure("330302", "鹿城区", "20", "60"), figure("330304", "瓯海区", "20", "40"));
        assertThat(june.byAmount()).extracting(RankedFigure::region).containsExactly("330304", "330302");
        assertThat(june.byAmount()).extracting(RankedFigure::rank).containsExactly(1, 2);
    }

    @Test
    void theCodeDecidesWhereBothMeasuresAreLevel() {
        Ranking june = rank(
                TieRule.BY_OTHER_MEASURE, figure("330304", "瓯海区", "20", "40"), figure("330302", "鹿城区", "20", "40"));
        assertThat(june.byRate()).extracting(RankedFigure::region).containsExactly("330302", "330304");
        assertThat(june.byAmount()).extracting(RankedFigure::region).containsExactly("330302", "330304");
    }

    @Test
    void ratesThatReadTheSameAreLevel() {
        Ranking june = rank(TieRule.SHARED, OUHAI, figure("330302", "鹿城区", "64.165", "100"));
        assertThat(june.byRate()).extracting(RankedFigure::rank).containsExactly(1, 1);
    }

    @Test
    void amountsAreLevelWhateverTheirScale() {
        RegionFigure lucheng = new RegionFigure("330302", "鹿城区", new BigDecimal("100"), new BigDecimal("400"));
        RegionFigure ouhai = new RegionFigure("330304", "瓯海区", new BigDecimal("100.00"), new BigDecimal("300"));
        assertThat(rank(TieRule.SHARED, lucheng, ouhai).byAmount())
                .extracting(RankedFigure::rank)
                .containsExactly(1, 1);
    }

    @Test
    void aRegionWithoutATargetIsLastByRateAndCountsByAmount() {
        Ranking june = rank(TieRule.SHARED, figure("3303K2", "瓯江口新区", "50", "0"), OUHAI, PINGYANG);
        RankedFigure last = june.byRate().get(2);
        assertThat(last.region()).isEqualTo("3303K2");
        assertThat(last.rank()).isEqualTo(3);
        assertThat(last.completionPercent()).isNull();
        assertThat(last.scheduleGapPoints()).isNull();
        assertThat(june.byAmount().get(0).region()).isEqualTo("3303K2");
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfTheInputDoesNotMatter(TieRule ties) {
        List<RegionFigure> figures = new ArrayList<>(List.of(
                LUCHENG,
                LONGWAN,
                OUHAI,
                DONGTOU,
                PINGYANG,
                figure("330327", "苍南县", "26.95", "42"),
                figure("330382", "乐清市", "0", "0"),
                figure("330381", "瑞安市", "0", "0")));
        Ranking expected = Ranking.of(figures, JUNE, Rounding.bulletin(), ties);
        Random random = new Random(20140713);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(figures, random);
            assertThat(Ranking.of(figures, JUNE, Rounding.bulletin(), ties)).isEqualTo(expected);
        }
    }

    @Test
    void nobodyIsRankedWhereNobodyIs() {
        Ranking empty = rank(TieRule.SHARED);
        assertThat(empty.byRate()).isEmpty();
        assertThat(empty.byAmount()).isEmpty();
    }

    private static List<RankedFigure> levelByRate(TieRule ties) {
        return rank(
                        ties,
                        figure("330302", "鹿城区", "30", "60"),
                        OUHAI_AT_HALF,
                        DONGTOU,
                        figure("330326", "平阳县", "1", "39"))
                .byRate();
    }

    private static Ranking rank(TieRule ties, RegionFigure... figures) {
        return Ranking.of(List.of(figures), JUNE, Rounding.bulletin(), ties);
    }

    private static RegionFigure figure(String region, String name, String arrived, String target) {
        return new RegionFigure(
                region,
                name,
                Money.yuan(new BigDecimal(arrived).multiply(YI)),
                Money.yuan(new BigDecimal(target).multiply(YI)));
    }
}
