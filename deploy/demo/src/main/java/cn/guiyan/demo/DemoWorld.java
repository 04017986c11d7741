package cn.guiyan.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The world of the bulletin: funds until 30 June 2014, the work with merchants and chambers until the end of September, when what was directed on
 * 11 July had been followed up. Everything that was published comes out exactly, everything else is invented and marked as such. The same seed gives
 * the same world on every machine.
 *
 * @param work by month, and within a month in the order in which it is done
 */
public record DemoWorld(
        long seed,
        List<Chamber> chambers,
        List<Merchant> merchants,
        List<Project> projects,
        Plan plan,
        List<FundArrival> arrivals,
        List<Chapter> work) {

    /** The seed of the world that {@code ./run} loads: the day of the bulletin. */
    public static final long SEED = 20140713;

    /** Makes the world of a seed. */
    public static DemoWorld generate(long seed) {
        List<Chamber> chambers = Chambers.generate();
        List<Merchant> merchants = Merchants.generate(seed, chambers);
        List<Site> sites = Sites.generate(seed, merchants, chambers);
        List<FundArrival> arrivals = Ledger.generate(seed, sites);
        List<Project> projects = projects(seed, sites, arrivals);
        Scene scene = new Scene(seed, chambers, merchants, projects, arrivals);
        return new DemoWorld(
                seed, chambers, merchants, projects, Plans.of2014(), arrivals, MerchantsWork.generate(scene));
    }

    /** The months of the ledger, in order. */
    public List<YearMonth> months() {
        return arrivals.stream().map(FundArrival::month).distinct().sorted().toList();
    }

    /** The entries of one month. */
    public List<FundArrival> arrivals(YearMonth month) {
        return arrivals.stream()
                .filter(arrival -> arrival.month().equals(month))
                .toList();
    }

    /** The work of some months, the first and the last included. */
    public List<Chapter> work(YearMonth from, YearMonth to) {
        return work.stream()
                .filter(chapter ->
                        !chapter.month().isBefore(from) && !chapter.month().isAfter(to))
                .toList();
    }

    /** What has arrived from January to the month by county or zone, in yuan. */
    public Map<String, BigDecimal> cumulative(String calibre, YearMonth month) {
        Predicate<FundArrival> counts = arrival -> arrival.calibre().equals(calibre)
                && arrival.month().getYear() == month.getYear()
                && !arrival.month().isAfter(month);
        return arrivals.stream()
                .filter(counts)
                .collect(Collectors.groupingBy(
                        FundArrival::county,
                        TreeMap::new,
                        Collectors.reducing(BigDecimal.ZERO, FundArrival::amount, BigDecimal::add)));
    }

    /** A SHA-256 over everything in it. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            Stream.of(chambers, merchants, projects, List.of(plan), arrivals, work)
                    .flatMap(List::stream)
                    .forEach(one -> sha.update(one.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Plans somewhat more than has arrived: what is done cost little more, what is being built much more. */
    private static List<Project> projects(long seed, List<Site> sites, List<FundArrival> arrivals) {
        Dice dice = new Dice(seed, "planned");
        Map<String, BigDecimal> arrived = arrivals.stream()
                .collect(Collectors.groupingBy(
                        FundArrival::project,
                        Collectors.reducing(BigDecimal.ZERO, FundArrival::amount, BigDecimal::add)));
        List<Project> projects = new ArrayList<>();
        for (Site site : sites) {
            Project project = site.toProject(projects.size() + 1, site.planned());
            boolean done = site.stage().compareTo(Stage.PRODUCTION) >= 0;
            long percent = done ? dice.between(103, 125) : dice.between(130, 260);
            long fen = arrived.getOrDefault(project.key(), BigDecimal.ZERO)
                    .unscaledValue()
                    .longValueExact();
            long grain = 100 * Fen.WAN;
            long planned = fen == 0 ? dice.between(30, 400) * grain : (fen / 100 * percent / grain + 1) * grain;
            projects.add(site.planned() > 0 ? project : site.toProject(projects.size() + 1, planned));
        }
        return List.copyOf(projects);
    }
}
