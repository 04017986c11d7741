package cn.guiyan.target.plan;

import cn.guiyan.regions.Regions;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan of 2014 as far as the bulletin names it (瓯海 42亿, 平阳 39亿), completed by made-up counties. */
public final class PlanMother {
    private PlanMother() {}

    /** 省外 2014, drafted. */
    static Plan of2014() {
        return Plan.draft(new PlanRequest("2014年省外温商回归引进到位资金", 2014, "OUT_OF_PROVINCE", null, null, null));
    }

    /** The city with four counties: 鹿城 60, 瓯海 42, 平阳 39, 永嘉 11, and a reserve of 48, in 亿. */
    public static TargetNode city() {
        return node(
                "330300",
                "200",
                "48",
                leaf("330302", "60"),
                node(
                        "330304",
                        "42",
                        "1",
                        leaf("330304T01", "13"),
                        leaf("330304T02", "13"),
                        department("D-330304-FGJ", "区发改局", "15")),
                leaf("330326", "39"),
                leaf("330324", "11"));
    }

    /** The tree of {@link #city()}, level by level. */
    public static List<Target> targets() {
        return TargetTree.of(city(), 2014, Regions.standard());
    }

    static TargetNode leaf(String code, String amount) {
        return node(code, amount, "0");
    }

    static TargetNode department(String code, @Nullable String name, String amount) {
        return new TargetNode(code, name, yi(amount), null, List.of());
    }

    static TargetNode node(String code, String amount, String reserve, TargetNode... children) {
        return new TargetNode(code, null, yi(amount), yi(reserve), List.of(children));
    }

    /** 亿 in yuan. */
    public static BigDecimal yi(String amount) {
        return new BigDecimal(amount).movePointRight(8).setScale(2);
    }
}
