package cn.guiyan.demo;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.regions.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoWorldTest {
    private static final String OUT_OF_PROVINCE = "OUT_OF_PROVINCE";
    private static final YearMonth JUNE = YearMonth.of(2014, 6);
    private static final DemoWorld WORLD = DemoWorld.generate(DemoWorld.SEED);
    private static final Map<String, Project> PROJECTS =
            WORLD.projects().stream().collect(Collectors.toMap(Project::key, Function.identity()));

    @Test
    void theWorldHasTheSizeOfTheTask() {
        assertThat(WORLD.chambers()).hasSizeBetween(65, 75);
        assertThat(WORLD.merchants()).hasSize(400);
        assertThat(WORLD.projects()).hasSizeBetween(290, 310);
        assertThat(WORLD.arrivals()).hasSizeBetween(1_850, 2_150);
        assertThat(WORLD.months()).hasSize(18).startsWith(YearMonth.of(2013, 1)).endsWith(JUNE);
        assertThat(WORLD.projects().stream().map(Project::region).map(code -> code.substring(0, 6)))
                .containsOnly(County.all().stream().map(County::code).toArray(String[]::new));
        assertThat(WORLD.arrivals().stream().collect(groupingBy(FundArrival::calibre, counting())))
                .containsOnlyKeys(
                        OUT_OF_PROVINCE, "IN_PROVINCE_OUT_OF_CITY", "OUT_OF_CITY_REAL_ESTATE", "CAPITAL_RETURN")
                .hasEntrySatisfying(OUT_OF_PROVINCE, count -> assertThat(count).isGreaterThan(1_500));
    }

    @Test
    void everyEntryIsPossible() {
        Set<String> vouchers = new HashSet<>();
        for (FundArrival entry : WORLD.arrivals()) {
            Project project = project(entry.project());
            assertThat(entry.amount()).isGreaterThanOrEqualTo(new BigDecimal("100000"));
            assertThat(entry.amount().scale()).isLessThanOrEqualTo(2);
            assertThat(entry.voucher()).hasSizeLessThanOrEqualTo(50);
            assertThat(vouchers.add(entry.voucher())).as(entry.voucher()).isTrue();
            assertThat(entry.arrivedOn()).isBetween(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 6, 30));
            assertThat(WorkingDays.isWorking(entry.arrivedOn())).isTrue();
            assertThat(Regions.standard().isValidOn(project.region(), entry.arrivedOn()))
                    .isTrue();
            assertThat(Regions.standard().withDescendants(entry.county())).contains(project.region());
            assertThat(project.projectClass()).isEqualTo("A");
        }
    }

    @Test
    void amountsLookReal() {
        long whole = WORLD.arrivals().stream()
                .filter(entry ->
                        entry.amount().remainder(BigDecimal.valueOf(10_000)).signum() == 0)
                .count();
        assertThat(whole * 100 / WORLD.arrivals().size()).isBetween(40L, 85L);
        assertThat(WORLD.arrivals())
                .anyMatch(entry -> entry.amount().stripTrailingZeros().scale() == 2);
        assertThat(WORLD.arrivals().stream().map(FundArrival::amount).distinct().count())
                .isGreaterThan(1_400);
    }

    @Test
    void noProjectReceivesMoreThanItPlanned() {
        Map<String, BigDecimal> arrived = WORLD.arrivals().stream()
                .collect(groupingBy(
                        FundArrival::project, reducing(BigDecimal.ZERO, FundArrival::amount, BigDecimal::add)));
        assertThat(arrived.size()).isGreaterThan(180);
        arrived.forEach((key, sum) ->
                assertThat(project(key).plannedInvestment()).as(key).isGreaterThanOrEqualTo(sum));
    }

    @Test
    void projectsAreWhatTheLibraryTakes() {
        assertThat(WORLD.projects()).extracting(Project::name).doesNotHaveDuplicates();
        for (Project project : WORLD.projects()) {
            assertThat(project.stageSince()).isBeforeOrEqualTo(LocalDate.of(2014, 6, 30));
            assertThat(project.industry()).matches("[A-T]");
            assertThat(project.plannedInvestment()).isPositive();
            assertThat(Regions.standard().isValidOn(project.region(), project.stageSince()))
                    .isTrue();
        }
        assertThat(WORLD.projects().stream().map(Project::stage).distinct()).hasSize(Stage.values().length);
    }

    @Test
    void theProjectsOfTheBulletinAreThereAndBelongToNobodyInvented() {
        List<Project> named = WORLD.projects().stream()
                .filter(project -> !project.name().contains("示例"))
                .toList();
        assertThat(named)
                .hasSize(10)
                .extracting(Project::name)
                .contains("华润万象城", "港龙商业广场", "中国皮具大世界", "南车维修基地", "菜鸟网络", "红木文化产业城", "五马时尚商圈");
        assertThat(named)
                .allSatisfy(project -> assertThat(project.investorMerchant()).isNull());
        assertThat(named.stream().filter(project -> "四大招商项目".equals(project.programme())))
                .hasSize(4)
                .allSatisfy(project -> assertThat(project.projectClass()).isEqualTo("B"));
    }

    @Test
    void ruianSignedEighteenProjectsAtTheAnnualMeeting() {
        List<Project> signed = WORLD.projects().stream()
                .filter(project -> "第十一届全国各地温州商会年会签约".equals(project.programme()))
                .toList();
        assertThat(signed).hasSize(18).allSatisfy(project -> {
            assertThat(project.stageSince()).isEqualTo(LocalDate.of(2014, 5, 30));
            assertThat(project.region()).isEqualTo("330381");
        });
        assertThat(sum(signed.stream().map(Project::plannedInvestment).toList()))
                .isEqualByComparingTo("10558000000");
    }

    @Test
    void peopleArePlainlyInvented() {
        assertThat(WORLD.merchants()).extracting(Merchant::name).doesNotHaveDuplicates();
        assertThat(WORLD.merchants()).extracting(Merchant::phone).doesNotHaveDuplicates();
        assertThat(WORLD.merchants()).allSatisfy(merchant -> {
            assertThat(merchant.name()).matches("示例商人[〇一二三四五六七八九]{3}");
            assertThat(merchant.company()).contains("示例");
            assertThat(merchant.phone()).matches("1000000?\\d{4,5}").matches("1\\d{10}");
        });
        assertThat(WORLD.chambers()).allSatisfy(chamber -> {
            assertThat(chamber.contactName()).startsWith("示例");
            assertThat(chamber.contactPhone()).startsWith("100").matches("1\\d{10}");
        });
    }

    @Test
    void fuzhousChamberRepresentsFujian() {
        assertThat(WORLD.chambers())
                .filteredOn(chamber -> chamber.name().equals("福州市温州商会"))
                .singleElement()
                .satisfies(chamber -> assertThat(chamber.represents()).isEqualTo("350000"));
    }

    @Test
    void referencesHoldAndInvestorsLiveWhereTheCalibreSays() {
        Map<String, Merchant> merchants =
                WORLD.merchants().stream().collect(Collectors.toMap(Merchant::key, Function.identity()));
        Set<String> chambers = WORLD.chambers().stream().map(Chamber::key).collect(Collectors.toSet());
        assertThat(WORLD.merchants())
                .allSatisfy(merchant -> assertThat(merchant.chamber() == null || chambers.contains(merchant.chamber()))
                        .isTrue());
        for (Project project : WORLD.projects()) {
            assertThat(project.investorMerchant() == null || merchants.containsKey(project.investorMerchant()))
                    .isTrue();
            assertThat(project.investorChamber() == null || chambers.contains(project.investorChamber()))
                    .isTrue();
        }
        for (FundArrival entry : WORLD.arrivals()) {
            Merchant investor = merchants.get(project(entry.project()).investorMerchant());
            assertThat(investor == null || Investors.livesWhere(entry.calibre(), investor.presentCity()))
                    .isTrue();
        }
    }

    @Test
    void theSameSeedMakesTheSameWorldAndAnotherSeedTheSameTotals() {
        assertThat(DemoWorld.generate(DemoWorld.SEED).digest()).isEqualTo(WORLD.digest());
        DemoWorld other = DemoWorld.generate(7);
        assertThat(other.digest()).isNotEqualTo(WORLD.digest());
        assertThat(other.cumulative(OUT_OF_PROVINCE, JUNE)).isEqualTo(WORLD.cumulative(OUT_OF_PROVINCE, JUNE));
    }

    private static Project project(String key) {
        return requireNonNull(PROJECTS.get(key), key);
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
