package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bulletin's figures of the first half of 2014, out of the ledger that the demonstration data is. */
@ExtendWith(SuiteExtension.class)
class FiguresIT {
    private static final BigDecimal YI = new BigDecimal("100000000");
    private static final String JUNE = "2014-06";

    private final Api api;

    FiguresIT(Api api) {
        this.api = api;
    }

    @Test
    @Tag("T08")
    @Tag("G03")
    void theCityBroughtHome214Point04YiWhichIs22Point7PercentMore() {
        JsonPath overview = api.overview(JUNE);
        assertThat(Api.number(overview, "arrived")).isEqualByComparingTo(yi("214.04"));
        assertThat(Api.number(overview, "priorYearArrived")).isEqualByComparingTo(yi("174.44"));
        assertThat(Api.number(overview, "yearOnYearPercent")).isEqualByComparingTo("22.7");
    }

    @ParameterizedTest
    @Tag("T01")
    @Tag("T02")
    @Tag("T12")
    @CsvSource({"330304, 瓯海区, 26.95, 42, 64.16, 14.16, 2, 2", "330326, 平阳县, 19.66, 39, 50.41, 0.41, , "})
    void theCountiesStandAsPublished(
            String region,
            String name,
            String arrived,
            String target,
            String rate,
            String gap,
            Integer byRate,
            Integer byAmount) {
        JsonPath overview = api.overview(JUNE);
        for (String list : List.of("byRate", "byAmount")) {
            Map<String, Object> row = Api.row(overview, list, region);
            assertThat(row).containsEntry("name", name);
            assertThat(Api.number(row, "arrived")).isEqualByComparingTo(yi(arrived));
            assertThat(Api.number(row, "target")).isEqualByComparingTo(yi(target));
            assertThat(Api.number(row, "completionPercent")).isEqualByComparingTo(rate);
            assertThat(Api.number(row, "scheduleGapPoints")).isEqualByComparingTo(gap);
            Integer rank = list.equals("byRate") ? byRate : byAmount;
            if (rank != null) {
                assertThat(Api.number(row, "rank")).isEqualByComparingTo(BigDecimal.valueOf(rank));
            }
        }
    }

    @Test
    @Tag("T03")
    void theOverviewShowsWhatWasPublished() {
        JsonPath published = api.ranking(JUNE);
        JsonPath overview = api.overview(JUNE);
        assertThat(published.getString("status")).isEqualTo("FROZEN");
        for (String list : List.of("byRate", "byAmount")) {
            for (String field :
                    List.of("rank", "region", "arrived", "target", "completionPercent", "scheduleGapPoints")) {
                assertThat(numbers(overview.getList(list + "." + field)))
                        .as(list + "." + field)
                        .isEqualTo(numbers(published.getList(list + "." + field)));
            }
        }
    }

    @ParameterizedTest
    @Tag("T03")
    @ValueSource(strings = {"2014-01", "2014-02", "2014-03", "2014-04", "2014-05", "2014-06"})
    void everyMonthOfTheHalfYearIsFrozen(String month) {
        assertThat(api.ranking(month).getString("status")).isEqualTo("FROZEN");
    }

    @Test
    void thePageOpensOnTheLatestMonthWithFigures() {
        JsonPath view = api.get("leader", "/api/v1/leadership/overview");
        assertThat(view.getString("month")).isGreaterThanOrEqualTo(JUNE);
        assertThat(view.getString("calibre")).isEqualTo(Api.CALIBRE);
    }

    @Test
    @Tag("P11")
    @Tag("D4")
    void theLedgersVerifiedEntriesAddUpToThePublishedFigure() {
        BigDecimal sum = ledger("330304", "2014-01-01", "2014-06-30");
        Map<String, Object> ouhai = Api.row(api.ranking(JUNE), "byAmount", "330304");
        assertThat(sum).isEqualByComparingTo(yi("26.95")).isEqualByComparingTo(Api.number(ouhai, "arrived"));
    }

    @Test
    void aRegionsPageShowsTheSameFiguresAndLeadsToItsEntries() {
        JsonPath overview = api.overview(JUNE);
        List<Map<String, Object>> rows = overview.getList("byAmount");
        assertThat(rows).hasSize(13);
        for (Map<String, Object> row : rows) {
            JsonPath region = api.get(
                    "leader",
                    "/api/v1/leadership/regions/{code}?month={month}&calibre={calibre}",
                    String.valueOf(row.get("region")),
                    JUNE,
                    Api.CALIBRE);
            assertThat(Api.number(region, "arrived")).isEqualByComparingTo(Api.number(row, "arrived"));
            assertThat(Api.number(region, "rankByAmount")).isEqualByComparingTo(Api.number(row, "rank"));
            assertThat(region.getList("projects.items")).isNotEmpty();
            assertThat(region.getList("entries.items")).isNotEmpty();
        }
    }

    /** Verified entries before the tests began; what they add has vouchers of its own. */
    private BigDecimal ledger(String region, String from, String to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int page = 0; ; page++) {
            JsonPath entries = api.get(
                    "office",
                    "/api/v1/fund-arrivals?region={region}&calibre={calibre}&from={from}&to={to}&size=200&page={page}",
                    region,
                    Api.CALIBRE,
                    from,
                    to,
                    page);
            List<Map<String, Object>> items = entries.getList("items");
            sum = items.stream()
                    .filter(item -> item.get("verifiedAt") != null)
                    .filter(item -> !String.valueOf(item.get("voucher")).startsWith("E2E-"))
                    .map(item -> Api.number(item, "amount"))
                    .reduce(sum, BigDecimal::add);
            if (items.size() < 200) {
                return sum;
            }
        }
    }

    private static List<Object> numbers(List<Object> values) {
        List<Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value));
        return plain;
    }

    private static BigDecimal yi(String amount) {
        return new BigDecimal(amount).multiply(YI);
    }
}
