package cn.guiyan.demo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoFiguresTest {
    private static final String OUT_OF_PROVINCE = "OUT_OF_PROVINCE";
    private static final YearMonth JUNE = YearMonth.of(2014, 6);
    private static final DemoWorld WORLD = DemoWorld.generate(DemoWorld.SEED);

    @ParameterizedTest
    @CsvSource({
        "330382, 31.20, 58",
        "330304, 26.95, 42",
        "330381, 25.30, 50",
        "330302, 22.45, 34",
        "330326, 19.66, 39",
        "330303, 18.62, 35",
        "330327, 17.90, 38",
        "330324, 16.85, 36",
        "3303K2, 11.40, 25",
        "3303K1, 8.80, 20",
        "330328, 5.12, 12",
        "330329, 4.93, 12",
        "330322, 4.86, 11"
    })
    void everyCountyHasItsFiguresOfTheFirstHalfOf2014(String code, BigDecimal arrived, BigDecimal target) {
        assertThat(WORLD.cumulative(OUT_OF_PROVINCE, JUNE).get(code)).isEqualByComparingTo(yi(arrived));
        assertThat(target(code).amount()).isEqualByComparingTo(yi(target));
    }

    @Test
    void theCityHasThePublishedTotals() {
        BigDecimal now = sum(WORLD.cumulative(OUT_OF_PROVINCE, JUNE).values());
        BigDecimal before =
                sum(WORLD.cumulative(OUT_OF_PROVINCE, YearMonth.of(2013, 6)).values());
        BigDecimal yearBefore =
                sum(WORLD.cumulative(OUT_OF_PROVINCE, YearMonth.of(2013, 12)).values());

        assertThat(now).isEqualByComparingTo("21404000000");
        assertThat(before).isEqualByComparingTo("17444000000");
        assertThat(yearBefore).isEqualByComparingTo("41006000000");
        assertThat(percent(now.subtract(before), before, 1)).isEqualByComparingTo("22.7");
        assertThat(WORLD.plan().root().amount()).isEqualByComparingTo("41200000000");
        assertThat(WORLD.plan().root().reserve()).isEqualByComparingTo("0");
    }

    @Test
    void ouhaiIsSecondInBothRankingsInJune() {
        assertThat(byAmount(JUNE).indexOf("330304")).isEqualTo(1);
        assertThat(byRate(JUNE).indexOf("330304")).isEqualTo(1);
        Map<String, BigDecimal> june = WORLD.cumulative(OUT_OF_PROVINCE, JUNE);
        assertThat(percent(requireNonNull(june.get("330304")), target("330304").amount(), 2))
                .isEqualByComparingTo("64.16");
        assertThat(percent(requireNonNull(june.get("330326")), target("330326").amount(), 2))
                .isEqualByComparingTo("50.41");
    }

    @Test
    void ranksMoveFromMonthToMonthAndOuhaiRises() {
        assertThat(byRate(YearMonth.of(2014, 1)).indexOf("330304")).isGreaterThan(2);
        assertThat(byAmount(YearMonth.of(2014, 1)).indexOf("330304")).isGreaterThan(1);
        for (int month = 2; month <= 6; month++) {
            YearMonth now = YearMonth.of(2014, month);
            assertThat(List.of(byRate(now), byAmount(now)))
                    .as("%s", now)
                    .isNotEqualTo(List.of(byRate(now.minusMonths(1)), byAmount(now.minusMonths(1))));
        }
    }

    @Test
    void februaryDipsForSpringFestival() {
        for (int year : new int[] {2013, 2014}) {
            assertThat(ofMonth(YearMonth.of(year, 2)))
                    .isLessThan(ofMonth(YearMonth.of(year, 1)))
                    .isLessThan(ofMonth(YearMonth.of(year, 3)));
        }
    }

    @Test
    void everyTargetIsTheSumOfItsChildrenAndItsReserve() {
        for (Plan.Target node : WORLD.plan().root().all()) {
            if (!node.children().isEmpty()) {
                assertThat(sum(node.children().stream().map(Plan.Target::amount).toList())
                                .add(node.reserve()))
                        .as(node.name())
                        .isEqualByComparingTo(node.amount());
            }
        }
        assertThat(target("330304").children())
                .extracting(Plan.Target::code)
                .hasSize(13)
                .startsWith("330304T01")
                .endsWith("330304T13");
    }

    private static List<String> byAmount(YearMonth month) {
        return ranked(month, Map.Entry::getValue);
    }

    private static List<String> byRate(YearMonth month) {
        return ranked(
                month, entry -> entry.getValue().divide(target(entry.getKey()).amount(), 6, RoundingMode.DOWN));
    }

    private static List<String> ranked(YearMonth month, Function<Map.Entry<String, BigDecimal>, BigDecimal> measure) {
        return WORLD.cumulative(OUT_OF_PROVINCE, month).entrySet().stream()
                .sorted(Comparator.comparing(measure).reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BigDecimal ofMonth(YearMonth month) {
        return sum(WORLD.arrivals(month).stream()
                .filter(entry -> entry.calibre().equals(OUT_OF_PROVINCE))
                .map(FundArrival::amount)
                .toList());
    }

    private static Plan.Target target(String code) {
        return WORLD.plan().root().all().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int scale) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, scale, RoundingMode.DOWN);
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal yi(BigDecimal amount) {
        return amount.movePointRight(8);
    }
}
