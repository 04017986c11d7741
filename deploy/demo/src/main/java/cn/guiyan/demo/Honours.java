package cn.guiyan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two selection rounds (功勋、先进人物评选): one decided after its publicity period, one that is being reviewed. */
final class Honours {
    static final String MERIT = "round-merit-2014";
    private static final String ADVANCED = "round-advanced-2014";
    private static final LocalDate OPENED = LocalDate.of(2014, 4, 1);
    private static final LocalDate REVIEWED = LocalDate.of(2014, 6, 16);
    private static final LocalDate PUBLIC_FROM = LocalDate.of(2014, 7, 21);
    private static final LocalDate PUBLIC_TO = LocalDate.of(2014, 7, 27);
    private static final LocalDate OBJECTED = LocalDate.of(2014, 7, 23);
    private static final LocalDate DECIDED = LocalDate.of(2014, 8, 6);
    private static final int CANDIDATES = 12;
    private static final int SELECTED = 10;
    private static final int CANDIDATES_OF_THE_SECOND = 8;

    private final Scene scene;
    private final Map<String, BigDecimal> arrived;

    private Honours(Scene scene) {
        this.scene = scene;
        this.arrived = scene.arrivedByProject();
    }

    static List<List<Deed>> deeds(Scene scene) {
        Honours honours = new Honours(scene);
        List<Merchant> ranked = scene.byFunds();
        return List.of(
                honours.merit(ranked.subList(0, CANDIDATES)),
                honours.advanced(ranked.subList(CANDIDATES, CANDIDATES + CANDIDATES_OF_THE_SECOND)));
    }

    private List<Deed> merit(List<Merchant> merchants) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(round(MERIT, "2014年温商回归功勋人物评选（示例）", "MERIT"));
        merchants.forEach(merchant -> deeds.add(nomination(MERIT, merchant)));
        deeds.add(Deed.step(MERIT + "-review", REVIEWED, Chambers.OFFICE, path("review")));
        deeds.add(Deed.of(
                MERIT + "-publicity",
                PUBLIC_FROM,
                Chambers.OFFICE,
                path("publicity"),
                Bodies.body("from", PUBLIC_FROM.toString(), "to", PUBLIC_TO.toString())));
        String doubted = key(MERIT, merchants.get(0));
        deeds.add(Deed.of(
                doubted + "-objection",
                OBJECTED,
                Chambers.OFFICE,
                "candidates/{" + doubted + "}/objections",
                Bodies.body("text", "示例异议：所列项目到位资金有误。", "on", OBJECTED.toString())));
        deeds.add(Deed.of(
                doubted + "-resolution",
                OBJECTED.plusDays(2),
                Chambers.OFFICE,
                "candidates/{" + doubted + "}/objections/1/resolution",
                Bodies.body("resolution", "示例：经核实，到位资金与台账一致。")));
        deeds.add(Deed.of(
                MERIT + "-decision",
                DECIDED,
                Chambers.OFFICE,
                path("decision"),
                Bodies.body(
                        "on", DECIDED.toString(),
                        "selected",
                                merchants.stream()
                                        .limit(SELECTED)
                                        .map(merchant -> Ref.to(key(MERIT, merchant)))
                                        .toList())));
        return deeds;
    }

    private List<Deed> advanced(List<Merchant> merchants) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(round(ADVANCED, "2014年温商回归先进人物评选（示例）", "ADVANCED"));
        merchants.forEach(merchant -> deeds.add(nomination(ADVANCED, merchant)));
        deeds.add(Deed.step(
                ADVANCED + "-review", REVIEWED, Chambers.OFFICE, "selection-rounds/{" + ADVANCED + "}/review"));
        return deeds;
    }

    private static Deed round(String key, String title, String kind) {
        return Deed.of(
                key,
                OPENED,
                Chambers.OFFICE,
                "selection-rounds",
                Bodies.synthetic("title", title, "kind", kind, "year", OPENED.getYear()));
    }

    /** By the home county, with the merchant's own projects for which funds have arrived. */
    private Deed nomination(String round, Merchant merchant) {
        List<Ref> projects = scene.projectsOf(merchant).stream()
                .map(Project::key)
                .filter(arrived::containsKey)
                .map(Ref::to)
                .toList();
        return Deed.of(
                key(round, merchant),
                OPENED.plusDays(20),
                merchant.recordedBy(),
                "selection-rounds/{" + round + "}/candidates",
                Bodies.synthetic(
                        "merchantId",
                        Ref.to(merchant.key()),
                        "evidence",
                        List.of(Bodies.body("title", "示例事迹：回归投资项目", "projectIds", projects))));
    }

    private static String key(String round, Merchant merchant) {
        return round + "-" + merchant.key();
    }

    private static String path(String step) {
        return "selection-rounds/{" + MERIT + "}/" + step;
    }
}
