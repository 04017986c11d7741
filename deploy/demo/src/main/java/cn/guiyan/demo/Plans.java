package cn.guiyan.demo;

import cn.guiyan.demo.Plan.Target;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plan of 2014. */
final class Plans {
    static final String OUT_OF_PROVINCE = "OUT_OF_PROVINCE";

    static final String PROVENANCE = "演示数据。取自公开简报（温州市经合办2014年7月13日）的只有：2014年1—6月全市省外到位资金合计214.04亿元、"
            + "同比增长22.7%（上年同期174.44亿元由此推得），瓯海区26.95亿元、占全年任务64.16%（任务42亿元由此推得），"
            + "平阳县19.66亿元、占全年任务50.41%（任务39亿元由此推得）。"
            + "其余各县（市、区）、功能区和镇街的任务与到位资金、各月进度、项目金额与进账、商人与联系方式均为系统生成的虚构数据。";

    private Plans() {}

    static Plan of2014() {
        List<Target> counties = County.all().stream().map(Plans::target).toList();
        long sum = County.all().stream().mapToLong(County::target).sum();
        Target city = new Target("330300", name("330300"), Fen.toYuan(sum), Fen.toYuan(0), counties);
        return new Plan("plan-2014", "2014年度温商回归省外资金任务", 2014, OUT_OF_PROVINCE, PROVENANCE, city);
    }

    /** Of 瓯海's towns by code, in fen. */
    static Map<String, Long> ouhaiTowns() {
        Map<String, String> codes = Regions.standard().children(County.OUHAI).stream()
                .collect(Collectors.toMap(Region::name, Region::code));
        return Table.read("towns.csv", row -> Map.entry(codes.getOrDefault(row[0], row[0]), Fen.ofYi(row[1]))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Target target(County county) {
        if (!county.code().equals(County.OUHAI)) {
            return Target.leaf(county.code(), county.region().name(), county.target());
        }
        Map<String, Long> towns = ouhaiTowns();
        List<Target> children = towns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(town -> Target.leaf(town.getKey(), name(town.getKey()), town.getValue()))
                .toList();
        long given = towns.values().stream().mapToLong(Long::longValue).sum();
        return new Target(
                county.code(),
                county.region().name(),
                Fen.toYuan(county.target()),
                Fen.toYuan(county.target() - given),
                children);
    }

    private static String name(String code) {
        return Regions.standard().get(code).name();
    }
}
