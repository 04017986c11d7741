package cn.guiyan.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ouhai and Pingyang in three months, with the people and places that they need. */
final class SmallWorld {
    private SmallWorld() {}

    static DemoWorld of(DemoWorld whole) {
        Set<YearMonth> months = Set.of(YearMonth.of(2013, 1), YearMonth.of(2014, 1), YearMonth.of(2014, 2));
        List<FundArrival> arrivals = whole.arrivals().stream()
                .filter(entry -> months.contains(entry.month())
                        && Set.of("330304", "330326").contains(entry.county()))
                .toList();
        Set<String> projects = arrivals.stream().map(FundArrival::project).collect(Collectors.toSet());
        List<Project> kept = whole.projects().stream()
                .filter(project -> projects.contains(project.key()))
                .toList();
        List<Merchant> merchants = whole.merchants().stream()
                .filter(merchant ->
                        kept.stream().anyMatch(project -> merchant.key().equals(project.investorMerchant())))
                .toList();
        Set<String> chambers = Stream.concat(
                        merchants.stream().map(Merchant::chamber), kept.stream().map(Project::investorChamber))
                .filter(key -> key != null)
                .collect(Collectors.toSet());
        return new DemoWorld(
                whole.seed(),
                whole.chambers().stream()
                        .filter(chamber -> chambers.contains(chamber.key()))
                        .toList(),
                merchants,
                kept,
                whole.plan(),
                arrivals,
                List.of());
    }

    /** The same with everybody, and all that was done with merchants and chambers. */
    static DemoWorld withWork(DemoWorld whole) {
        return new DemoWorld(
                whole.seed(),
                whole.chambers(),
                whole.merchants(),
                whole.projects(),
                whole.plan(),
                of(whole).arrivals(),
                whole.work());
    }
}
