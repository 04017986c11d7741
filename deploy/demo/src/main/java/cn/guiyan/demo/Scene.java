package cn.guiyan.demo;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people, places and projects among whom the merchants' work is done. */
record Scene(
        long seed,
        List<Chamber> chambers,
        List<Merchant> merchants,
        List<Project> projects,
        List<FundArrival> arrivals) {

    Dice dice(String purpose) {
        return new Dice(seed, purpose);
    }

    /** Those who can be asked to do something for a chamber. */
    List<Merchant> membersOf(Chamber chamber) {
        return merchants.stream()
                .filter(merchant -> chamber.key().equals(merchant.chamber()))
                .filter(Scene::isReached)
                .toList();
    }

    static boolean isReached(Merchant merchant) {
        return !merchant.canvassing().equals("UNVISITED")
                && !merchant.canvassing().equals("DECLINED");
    }

    Chamber chamberAt(String place) {
        return chambers.stream()
                .filter(chamber -> chamber.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chamber at " + place));
    }

    List<Project> projectsOf(Merchant merchant) {
        return projects.stream()
                .filter(project -> merchant.key().equals(project.investorMerchant()))
                .toList();
    }

    Map<String, Merchant> merchantsByKey() {
        return merchants.stream().collect(Collectors.toMap(Merchant::key, Function.identity()));
    }

    /** What has arrived for each project that has anything, in yuan. */
    Map<String, BigDecimal> arrivedByProject() {
        return arrivals.stream()
                .collect(Collectors.groupingBy(
                        FundArrival::project,
                        Collectors.reducing(BigDecimal.ZERO, FundArrival::amount, BigDecimal::add)));
    }

    /** Merchants by what their projects brought, the most first. */
    List<Merchant> byFunds() {
        Map<String, BigDecimal> arrived = arrivedByProject();
        Map<String, BigDecimal> brought = projects.stream()
                .filter(project -> project.investorMerchant() != null)
                .collect(Collectors.groupingBy(
                        project -> Objects.requireNonNull(project.investorMerchant()),
                        Collectors.reducing(
                                BigDecimal.ZERO,
                                project -> arrived.getOrDefault(project.key(), BigDecimal.ZERO),
                                BigDecimal::add)));
        return merchants.stream()
                .filter(Scene::isReached)
                .sorted(Comparator.comparing(
                                (Merchant merchant) -> brought.getOrDefault(merchant.key(), BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(Merchant::key))
                .toList();
    }
}
