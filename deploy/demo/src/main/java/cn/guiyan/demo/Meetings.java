package cn.guiyan.demo;

import cn.guiyan.demo.Delegations.Visit;
import cn.guiyan.regions.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Leaders receive every delegation; on 11 July 2014 six of them, as published, and counties meet its merchants one by one. */
final class Meetings {
    static final LocalDate ELEVENTH_OF_JULY = LocalDate.of(2014, 7, 11);
    static final String ON_THE_ELEVENTH = "meeting-11";
    private static final int LEADERS_ON_THE_ELEVENTH = 6;
    private static final String NO_REAL_RECORD = "演示数据，不是真实记录。";

    private final Terms terms;
    private final List<List<Deed>> deeds = new ArrayList<>();

    Meetings(Terms terms) {
        this.terms = terms;
    }

    List<List<Deed>> deeds() {
        return deeds;
    }

    void hold(Visit visit, List<Chamber> chambers, List<Merchant> members) {
        boolean last = visit.arrives().equals(ELEVENTH_OF_JULY);
        int leaders = last ? LEADERS_ON_THE_ELEVENTH : 2 + visit.batch() % 3;
        deeds.add(List.of(Deed.of(
                "meeting-%02d".formatted(visit.batch()),
                visit.arrives(),
                Chambers.OFFICE,
                "meetings",
                Bodies.synthetic(
                        "on",
                        visit.arrives().toString(),
                        "place",
                        "示例会议厅",
                        "kind",
                        last ? "SYMPOSIUM" : "RECEPTION",
                        "delegationId",
                        Ref.to(visit.key()),
                        "leaderIds",
                        IntStream.rangeClosed(1, leaders)
                                .mapToObj(number -> Ref.to(Officials.leader(number)))
                                .toList(),
                        "merchantIds",
                        chambers.stream()
                                .flatMap(chamber -> terms.presidentOf(chamber).stream())
                                .map(Ref::to)
                                .toList(),
                        "chamberIds",
                        chambers.stream().map(chamber -> Ref.to(chamber.key())).toList(),
                        "agenda",
                        last
                                ? List.of("播放温商回归专题宣传片", "座谈交流，听取意见建议", "签订合作框架协议", "现场对接，协调解决问题")
                                : List.of("介绍家乡发展情况", "座谈交流"),
                        "minutes",
                        last ? NO_REAL_RECORD + "就健全商会建设、加强温商联络服务、加快项目落地等听取意见建议，当场督促有关方面抓好落实。" : NO_REAL_RECORD,
                        "materials",
                        last ? List.of(Bodies.body("title", "温商回归专题宣传片")) : List.of(),
                        "region",
                        Officials.CITY))));
        if (last) {
            visit.matching().forEach(county -> deeds.add(List.of(matching(visit, county, members))));
        }
    }

    /** Of the county's own merchants, since it knows no others. */
    private Deed matching(Visit visit, String county, List<Merchant> members) {
        List<Ref> own = members.stream()
                .filter(member -> member.region().equals(county))
                .map(member -> Ref.to(member.key()))
                .toList();
        return Deed.of(
                "meeting-%02d-%s".formatted(visit.batch(), county),
                visit.leaves(),
                County.of(county).user(),
                "meetings",
                Bodies.synthetic(
                        "on", visit.leaves().toString(),
                        "place", Regions.standard().get(county).name() + "示例洽谈室",
                        "kind", "TALK",
                        "delegationId", Ref.to(visit.key()),
                        "leaderIds", List.<Ref>of(),
                        "merchantIds", own,
                        "chamberIds", List.<Ref>of(),
                        "agenda", List.of("点对点项目对接"),
                        "materials", List.<Map<String, Object>>of(),
                        "region", county));
    }
}
