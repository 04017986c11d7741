package cn.guiyan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arrivals of January 2013 to June 2014: each county's half-years in months, its months in entries, to the fen. */
final class Ledger {
    /** How the money comes in the course of a half-year; little in February, for Spring Festival. */
    private static final int[] FIRST_HALF = {14, 9, 17, 17, 19, 24};

    private static final int[] SECOND_HALF = {14, 15, 18, 14, 17, 22};

    private record Draft(Site site, long fen, LocalDate on) {}

    private final Dice dice;
    private final List<Site> sites;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Site> funded = new HashSet<>();

    private Ledger(long seed, List<Site> sites) {
        this.dice = new Dice(seed, "arrivals");
        this.sites = sites;
    }

    /**
     * In the order of their dates.
     *
     * @param sites project number n of the world at n − 1
     */
    static List<FundArrival> generate(long seed, List<Site> sites) {
        Ledger ledger = new Ledger(seed, sites);
        for (County county : County.all()) {
            ledger.halfYear(county, YearMonth.of(2013, 1), county.half2013(), FIRST_HALF, 0);
            ledger.halfYear(county, YearMonth.of(2013, 7), county.rest2013(), SECOND_HALF, 0);
            ledger.halfYear(county, YearMonth.of(2014, 1), county.half2014(), FIRST_HALF, county.pace());
        }
        ledger.otherCalibres();
        return ledger.numbered();
    }

    private void halfYear(County county, YearMonth first, long fen, int[] course, int pace) {
        long[] weights = new long[course.length];
        for (int i = 0; i < course.length; i++) {
            weights[i] = course[i] * (100L + pace * (2L * i - 5)) * dice.between(85, 115);
        }
        long[] months = Fen.split(fen, weights, 1_000 * Fen.YUAN);
        for (int i = 0; i < months.length; i++) {
            month(county, first.plusMonths(i), months[i]);
        }
    }

    private void month(County county, YearMonth month, long fen) {
        List<Site> open = sites.stream()
                .filter(site -> site.calibre().equals(Plans.OUT_OF_PROVINCE)
                        && site.county().equals(county)
                        && site.isFundedIn(month))
                .toList();
        int entries = (int) Math.max(2, (25 * fen / Fen.YI + 17) / 10);
        for (long amount : amounts(fen, entries)) {
            enter(
                    dice.weighted(open, site -> funded.contains(site) ? site.weight() : 3 * site.weight()),
                    month,
                    amount);
        }
    }

    /** Mostly whole 万元, as promised; some to the yuan and a few to the fen, as exchanged or with interest. */
    private long[] amounts(long fen, int entries) {
        long[] weights = new long[entries];
        for (int i = 0; i < entries; i++) {
            weights[i] = dice.between(30, 170);
        }
        long[] amounts = Fen.split(fen, weights, Fen.WAN);
        for (int i = 0; i + 1 < entries; i++) {
            long less = dice.percent(70)
                    ? 0
                    : dice.between(1, 9_999) * Fen.YUAN + (dice.percent(30) ? dice.between(1, 99) : 0);
            amounts[i] -= less;
            amounts[entries - 1] += less;
        }
        return amounts;
    }

    private void otherCalibres() {
        for (Site site : sites) {
            for (YearMonth month = YearMonth.of(2013, 1);
                    month.isBefore(YearMonth.of(2014, 7));
                    month = month.plusMonths(1)) {
                boolean other = !site.calibre().equals(Plans.OUT_OF_PROVINCE);
                if (other && site.isFundedIn(month) && dice.percent(60)) {
                    enter(site, month, dice.between(300, 4_200) * Fen.WAN);
                }
            }
        }
    }

    private void enter(Site site, YearMonth month, long fen) {
        List<LocalDate> days = WorkingDays.of(month, site.begin());
        LocalDate one = dice.oneOf(days);
        LocalDate other = dice.oneOf(days);
        drafts.add(new Draft(site, fen, one.isAfter(other) ? one : other));
        funded.add(site);
    }

    private List<FundArrival> numbered() {
        drafts.sort(Comparator.comparing(Draft::on)
                .thenComparing(draft -> draft.site().region())
                .thenComparing(draft -> draft.site().name())
                .thenComparing(Draft::fen));
        Map<Site, Integer> numbers = new HashMap<>();
        sites.forEach(site -> numbers.put(site, numbers.size() + 1));
        Map<String, Integer> vouchers = new HashMap<>();
        List<FundArrival> arrivals = new ArrayList<>();
        for (Draft draft : drafts) {
            County county = draft.site().county();
            String series = "YZ-%d-%s".formatted(draft.on().getYear(), county.code());
            BigDecimal amount = Fen.toYuan(draft.fen());
            arrivals.add(new FundArrival(
                    "arrival-%04d".formatted(arrivals.size() + 1),
                    county.user(),
                    "project-%03d".formatted(numbers.get(draft.site())),
                    county.code(),
                    amount,
                    draft.site().calibre(),
                    draft.on(),
                    "%s-%04d".formatted(series, vouchers.merge(series, 1, Integer::sum))));
        }
        return List.copyOf(arrivals);
    }
}
