package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What merchants suggested, and what became of it until the end of September 2014: the three suggestions of 11 July with the directives that the
 * bulletin reports, two complaints about conduct, and some of the delegations before. Whoever speaks is invented; so is every reply.
 */
final class Suggestions {
    private static final String COUNTY_OF_DONGTOU = "330322";
    /** As a unit a county goes by today's code. */
    private static final String DONGTOU_TODAY = "330305";

    private static final LocalDate RAISED = Meetings.ELEVENTH_OF_JULY;

    private final List<List<Deed>> deeds = new ArrayList<>();
    private final List<String> counties = County.all().stream()
            .filter(county -> !county.isZone())
            .map(County::code)
            .map(Suggestions::unit)
            .toList();

    private Suggestions() {}

    static List<List<Deed>> deeds(Terms terms) {
        Suggestions suggestions = new Suggestions();
        List<String> presidents = terms.seniors().stream()
                .filter(officer -> officer.chamber().startsWith("chamber-35"))
                .map(Terms.Officer::merchant)
                .toList();
        suggestions.townService(presidents.get(0));
        suggestions.liaison(presidents.get(1));
        suggestions.chamberBuilding(presidents.get(2));
        suggestions.conduct();
        suggestions.earlier(terms);
        return suggestions.deeds;
    }

    /** Five counties have replied; one reply is accepted, one is sent back. */
    private void townService(String merchant) {
        Trail trail = raised("town-service", "TOWN_SERVICE", merchant, "示例建议：改进乡镇（街道）的服务，提高办事效率。");
        trail.direct("各县（市、区）要把温商回归工作作为乡镇（街道）层面的重要任务，提升乡镇（街道）干部的服务意识，切实改善基层干部的服务工作。", "2014-09-30");
        trail.assign(counties, List.of(), "2014-09-15");
        trail.reply("330304", "2014-08-08", "示例回复：已建立镇街服务温商专窗。");
        trail.accept("330304", "2014-08-12");
        trail.reply("330302", "2014-08-15", "示例回复：已作部署。");
        trail.back("330302", "2014-08-18", "示例：请说明具体措施。");
        trail.reply("330381", "2014-08-20", "示例回复：镇街每月走访回归项目一次。");
        trail.reply("330326", "2014-08-22", "示例回复：每半个月汇总镇街服务情况。");
        trail.reply("330382", "2014-09-02", "示例回复：镇街服务列入考核。");
        deeds.add(trail.deeds);
    }

    /** Every county has sent officers; it is rated and closed. */
    private void liaison(String merchant) {
        Trail trail = raised("liaison", "LIAISON", merchant, "示例建议：与异地商会建立经常的联络。");
        trail.direct("各县（市、区）选派干部挂钩联系重点地级市的温州商会，专门做好温商回归联络服务工作。", "2014-08-31");
        trail.assign(counties, List.of(Officials.CITY), "2014-08-25");
        LocalDate day = LocalDate.of(2014, 7, 28);
        for (String county : counties) {
            trail.reply(county, day.toString(), "示例回复：已选派挂钩干部。");
            trail.accept(county, day.plusDays(1).toString());
            day = day.plusDays(2);
        }
        trail.rate(4, "2014-08-28");
        trail.close("2014-09-01", "示例：各县（市、区）均已选派干部。");
        deeds.add(trail.deeds);
    }

    /** The office has replied and waits for the leader. */
    private void chamberBuilding(String merchant) {
        Trail trail = raised("chamber-building", "CHAMBER_BUILDING", merchant, "示例建议：加强异地温州商会建设。");
        trail.direct("市经合办要分期分批举办商会会长、副会长培训班，努力提升商会建设管理水平。", "2014-10-31");
        trail.assign(List.of(Officials.CITY), List.of(), "2014-10-15");
        trail.reply(Officials.CITY, "2014-09-26", "示例回复：已举办两期培训班，第三期定于10月。");
        deeds.add(trail.deeds);
    }

    /** Anonymous, and kept within the office. */
    private void conduct() {
        for (int number = 1; number <= 2; number++) {
            String key = "suggestion-conduct-" + number;
            Trail trail = new Trail(key, RAISED);
            trail.add(
                    key,
                    RAISED,
                    Chambers.OFFICE,
                    "suggestions",
                    Bodies.synthetic(
                            "category",
                            "CONDUCT",
                            "text",
                            "示例投诉：个别工作人员只微笑、不服务。",
                            "raisedOn",
                            RAISED.toString(),
                            "anonymous",
                            true,
                            "delegationId",
                            Ref.to("delegation-11"),
                            "meetingId",
                            Ref.to(Meetings.ON_THE_ELEVENTH)));
            trail.assign(List.of(Officials.CITY), List.of(), "2014-08-15");
            if (number == 1) {
                trail.reply(Officials.CITY, "2014-08-06", "示例回复：已核查并谈话提醒。");
                trail.accept(Officials.CITY, "2014-08-07");
            }
            deeds.add(trail.deeds);
        }
    }

    /** One closed, one rated, one overdue on the day of the bulletin. */
    private void earlier(Terms terms) {
        Trail closed = earlier(terms, 3, "示例建议：缩短项目核准时间。", "2014-03-10");
        closed.assign(List.of("D-FGW"), List.of(), "2014-04-10");
        closed.reply("D-FGW", "2014-04-02", "示例回复：核准前置事项已精简。");
        closed.accept("D-FGW", "2014-04-03");
        closed.rate(5, "2014-04-08");
        closed.close("2014-04-09", "示例：已落实。");
        deeds.add(closed.deeds);

        Trail rated = earlier(terms, 6, "示例建议：协调项目用地。", "2014-04-21");
        rated.assign(List.of("330324"), List.of("D-GTJ"), "2014-06-20");
        rated.reply("330324", "2014-06-10", "示例回复：用地指标已列入计划。");
        rated.accept("330324", "2014-06-12");
        rated.rate(4, "2014-06-20");
        deeds.add(rated.deeds);

        Trail overdue = earlier(terms, 9, "示例建议：完善园区配套。", "2014-05-26");
        overdue.assign(List.of("330303"), List.of(), "2014-06-30");
        deeds.add(overdue.deeds);
    }

    private Trail earlier(Terms terms, int batch, String text, String assigned) {
        Delegations.Visit visit = Delegations.table().get(batch - 1);
        String merchant = terms.seniors().stream()
                .filter(officer -> visit.places().stream()
                        .anyMatch(place -> officer.chamber().startsWith("chamber-" + place)))
                .findFirst()
                .orElseThrow()
                .merchant();
        String key = "suggestion-%02d".formatted(batch);
        Trail trail = new Trail(key, LocalDate.parse(assigned));
        trail.add(
                key,
                visit.arrives(),
                Chambers.OFFICE,
                "suggestions",
                said("PROJECT", text, visit.arrives(), merchant, visit.key(), "meeting-%02d".formatted(batch)));
        return trail;
    }

    private static Trail raised(String name, String category, String merchant, String text) {
        String key = "suggestion-" + name;
        Trail trail = new Trail(key, LocalDate.of(2014, 7, 14));
        trail.add(
                key,
                RAISED,
                Chambers.OFFICE,
                "suggestions",
                said(category, text, RAISED, merchant, "delegation-11", Meetings.ON_THE_ELEVENTH));
        return trail;
    }

    private static Map<String, Object> said(
            String category, String text, LocalDate on, String merchant, String delegation, String meeting) {
        return Bodies.synthetic(
                "category", category,
                "text", text,
                "raisedOn", on.toString(),
                "merchantId", Ref.to(merchant),
                "delegationId", Ref.to(delegation),
                "meetingId", Ref.to(meeting));
    }

    private static String unit(String county) {
        return county.equals(COUNTY_OF_DONGTOU) ? DONGTOU_TODAY : county;
    }

    /** One suggestion's steps, each seeing what came of the one before. */
    private static final class Trail {
        private final String key;
        private final LocalDate assigned;
        private final List<Deed> deeds = new ArrayList<>();

        Trail(String key, LocalDate assigned) {
            this.key = key;
            this.assigned = assigned;
        }

        void add(String deed, LocalDate on, String user, String path, Map<String, Object> body) {
            deeds.add(Deed.of(deed, on, user, path, body));
        }

        void direct(String text, String due) {
            step(RAISED, "leader", "directive", Bodies.body("text", text, "due", due, "on", RAISED.toString()));
        }

        void assign(List<String> leads, List<String> assisting, String due) {
            step(
                    assigned,
                    Chambers.OFFICE,
                    "assignment",
                    Bodies.body("leads", leads, "assisting", assisting, "due", due, "on", assigned.toString()));
        }

        void reply(String unit, String on, String text) {
            step(LocalDate.parse(on), userOf(unit), "replies", Bodies.body("text", text, "on", on));
        }

        void accept(String unit, String on) {
            judge(on, "acceptance", Bodies.body("unit", unit, "on", on));
        }

        void back(String unit, String on, String reason) {
            judge(on, "return", Bodies.body("unit", unit, "reason", reason, "on", on));
        }

        void rate(int score, String on) {
            step(LocalDate.parse(on), Chambers.OFFICE, "rating", Bodies.body("score", score, "on", on));
        }

        void close(String on, String reason) {
            step(LocalDate.parse(on), Chambers.OFFICE, "closure", Bodies.body("reason", reason, "on", on));
        }

        private void judge(String on, String step, Map<String, Object> body) {
            String seen = deeds.get(deeds.size() - 1).key();
            step(LocalDate.parse(on), Chambers.OFFICE, step, body);
            deeds.set(deeds.size() - 1, deeds.get(deeds.size() - 1).after(seen));
        }

        private void step(LocalDate on, String user, String step, Map<String, Object> body) {
            add(
                    "%s-%02d-%s".formatted(key, deeds.size(), step),
                    on,
                    user,
                    "suggestions/{%s}/%s".formatted(key, step),
                    body);
        }

        private static String userOf(String unit) {
            return switch (unit) {
                case Officials.CITY -> Chambers.OFFICE;
                case "D-FGW" -> "department";
                case DONGTOU_TODAY -> "dongtou";
                default -> County.of(unit).user();
            };
        }
    }
}
