package cn.guiyan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Framework agreements: 福建's of 100亿 over three years, as published, and an older one of 上海 that funds have begun to fulfil. */
final class Agreements {
    static final String FUJIAN = "agreement-350000";
    static final String SHANGHAI = "agreement-310000";
    private static final int YEARS = 3;
    private static final LocalDate END_OF_LEDGER = Timeline.TODAY;

    private final Scene scene;

    private Agreements(Scene scene) {
        this.scene = scene;
    }

    static List<List<Deed>> deeds(Scene scene) {
        Agreements agreements = new Agreements(scene);
        return List.of(
                agreements.signed(
                        SHANGHAI, "上海市温州商会合作框架协议（示例）", "310000", LocalDate.of(2013, 3, 18), List.of(8, 10, 10, 2)),
                agreements.signed(
                        FUJIAN, "福建省域温州商会合作框架协议", "350100", Meetings.ELEVENTH_OF_JULY, List.of(15, 30, 35, 20)));
    }

    /** @param split of the years from the first on, in 亿元 */
    private List<Deed> signed(String key, String title, String place, LocalDate on, List<Integer> split) {
        Chamber chamber = scene.chamberAt(place);
        String province = place.substring(0, 2);
        List<Deed> deeds = new ArrayList<>();
        deeds.add(Deed.of(
                key,
                on,
                Chambers.OFFICE,
                "agreements",
                Bodies.synthetic(
                        "title", title,
                        "chamberId", Ref.to(chamber.key()),
                        "represents", chamber.represents(),
                        "signedOn", on.toString(),
                        "amount", yi(split.stream().mapToInt(Integer::intValue).sum()),
                        "approximate", false,
                        "from", on.toString(),
                        "to", on.plusYears(YEARS).minusDays(1).toString(),
                        "split", shares(on.getYear(), split))));
        List<Project> fulfilling = fulfilling(province);
        fulfilling.forEach(project -> deeds.add(Deed.of(
                key + "-" + project.key(),
                on,
                Chambers.OFFICE,
                "agreements/{" + key + "}/projects",
                Bodies.body("projectId", Ref.to(project.key())))));
        if (on.isBefore(END_OF_LEDGER)) {
            deeds.add(evidence(key, arrived(fulfilling, on)));
        }
        return deeds;
    }

    private static List<Map<String, Object>> shares(int first, List<Integer> split) {
        List<Map<String, Object>> shares = new ArrayList<>();
        for (int yi : split) {
            shares.add(Bodies.body("year", first + shares.size(), "amount", yi(yi)));
        }
        return shares;
    }

    /** The landed projects of the province's chambers and of the merchants who live there. */
    private List<Project> fulfilling(String province) {
        Map<String, Merchant> merchants = scene.merchantsByKey();
        Predicate<Project> from = project -> {
            Merchant investor = merchants.get(String.valueOf(project.investorMerchant()));
            return String.valueOf(project.investorChamber()).startsWith("chamber-" + province)
                    || (investor != null && investor.presentCity().startsWith(province));
        };
        return scene.projects().stream()
                .filter(project -> project.stage().isLanded())
                .filter(from)
                .toList();
    }

    private BigDecimal arrived(List<Project> projects, LocalDate from) {
        var keys = projects.stream().map(Project::key).collect(Collectors.toSet());
        return scene.arrivals().stream()
                .filter(arrival -> keys.contains(arrival.project()))
                .filter(arrival -> !arrival.arrivedOn().isBefore(from))
                .map(FundArrival::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Deed evidence(String key, BigDecimal arrived) {
        return Deed.of(
                key + "-evidence",
                END_OF_LEDGER,
                Chambers.OFFICE,
                "agreements/{" + key + "}/evidence",
                Bodies.body("asOf", END_OF_LEDGER.toString(), "arrived", arrived, "note", "示例：关联项目在协议期内的已核实到位资金"));
    }

    private static BigDecimal yi(int amount) {
        return Fen.toYuan(amount * Fen.YI);
    }
}
