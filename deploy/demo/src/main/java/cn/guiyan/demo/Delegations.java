package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The eleven delegations with their meetings; what some members meant to invest in became projects of the library. */
final class Delegations {
    private static final int MOST_MEMBERS = 40;
    private static final int MOST_PROJECTS = 3;
    private static final int CLOSED_AFTER_DAYS = 6;

    /** A line of the table. */
    record Visit(
            int batch,
            LocalDate arrives,
            LocalDate leaves,
            int personTimes,
            List<String> places,
            List<String> visits,
            List<String> matching,
            String title) {

        String key() {
            return key(batch);
        }

        static String key(int batch) {
            return "delegation-%02d".formatted(batch);
        }

        boolean isFrom(Chamber chamber) {
            return places.stream().anyMatch(chamber.place()::startsWith);
        }
    }

    private final Scene scene;
    private final List<Visit> table = table();
    private final Meetings meetings;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Deed> named = new ArrayList<>();
    private final Set<Project> intended = new HashSet<>();

    private Delegations(Scene scene, Terms terms) {
        this.scene = scene;
        this.meetings = new Meetings(terms);
    }

    static Delegations of(Scene scene, Terms terms) {
        Delegations delegations = new Delegations(scene, terms);
        delegations.table.forEach(delegations::receive);
        return delegations;
    }

    static List<Visit> table() {
        List<String[]> rows = Table.read("delegations.csv", row -> row);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> visit(i + 1, rows.get(i)))
                .toList();
    }

    private static Visit visit(int batch, String[] row) {
        return new Visit(
                batch,
                LocalDate.parse(row[0]),
                LocalDate.parse(row[1]),
                Integer.parseInt(row[2]),
                codes(row[3]),
                codes(row[4]),
                codes(row[5]),
                row[6]);
    }

    private static List<String> codes(String cell) {
        return List.of(cell.split(";", -1));
    }

    /** One after the other, since batches are numbered as they come; projects are named when they are there. */
    List<List<Deed>> deeds() {
        return List.of(Stream.concat(deeds.stream(), named.stream()).toList());
    }

    List<List<Deed>> meetings() {
        return meetings.deeds();
    }

    private void receive(Visit visit) {
        List<Chamber> chambers = scene.chambers().stream().filter(visit::isFrom).toList();
        List<Merchant> members = chambers.stream()
                .flatMap(chamber -> scene.membersOf(chamber).stream())
                .limit(MOST_MEMBERS)
                .toList();
        List<Map<String, Object>> intentions = new ArrayList<>(intentionsWithProjects(visit, members));
        intentionWithout(visit, members).ifPresent(intentions::add);
        String key = visit.key();
        deeds.add(Deed.of(
                key,
                visit.arrives(),
                Chambers.OFFICE,
                "delegations",
                Bodies.synthetic(
                        "title", visit.title(),
                        "arrivesOn", visit.arrives().toString(),
                        "leavesOn", visit.leaves().toString(),
                        "chamberIds",
                                chambers.stream()
                                        .map(chamber -> Ref.to(chamber.key()))
                                        .toList(),
                        "members", members(visit, chambers.get(0), members),
                        "personTimes", visit.personTimes(),
                        "itinerary", itinerary(visit),
                        "intentions", intentions)));
        deeds.add(
                Deed.step(key + "-reception", visit.arrives(), Chambers.OFFICE, "delegations/{" + key + "}/reception"));
        if (visit.batch() < table.size()) {
            LocalDate closed = visit.leaves().plusDays(CLOSED_AFTER_DAYS);
            deeds.add(Deed.step(key + "-closure", closed, Chambers.OFFICE, "delegations/{" + key + "}/closure"));
        }
        meetings.hold(visit, chambers, members);
    }

    /** Merchants of the register, and one who is not in it. */
    private static List<Map<String, Object>> members(Visit visit, Chamber first, List<Merchant> merchants) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (Merchant merchant : merchants) {
            members.add(Bodies.body(
                    "merchantId", Ref.to(merchant.key()), "chamberId", Ref.to(String.valueOf(merchant.chamber()))));
        }
        members.add(Bodies.body(
                "name",
                "示例团员" + Merchants.inChinese(visit.batch(), 2),
                "company",
                "示例实业有限公司",
                "chamberId",
                Ref.to(first.key())));
        return members;
    }

    private static List<Map<String, Object>> itinerary(Visit visit) {
        List<Map<String, Object>> itinerary = new ArrayList<>();
        LocalDate visited = visit.arrives().plusDays(1);
        visit.visits().forEach(region -> itinerary.add(stop(visited, region, "SITE_VISIT")));
        visit.matching().forEach(region -> itinerary.add(stop(visit.leaves(), region, "MATCHING")));
        return itinerary;
    }

    private static Map<String, Object> stop(LocalDate on, String region, String purpose) {
        return Bodies.body("on", on.toString(), "region", region, "purpose", purpose);
    }

    /** Of members whose projects came up after the visit. */
    private List<Map<String, Object>> intentionsWithProjects(Visit visit, List<Merchant> members) {
        Predicate<Project> cameUp = project -> !project.stage().isLanded()
                && project.stage() != Stage.RESERVE
                && project.stageSince().isAfter(visit.leaves());
        List<Map<String, Object>> intentions = new ArrayList<>();
        for (Merchant member : members) {
            for (Project project : scene.projectsOf(member)) {
                if (cameUp.test(project) && intentions.size() < MOST_PROJECTS && intended.add(project)) {
                    named.add(becomes(visit, intentions.size(), project));
                    intentions.add(intention(member, project.region(), "拟投资" + project.name(), project));
                }
            }
        }
        return intentions;
    }

    private static Deed becomes(Visit visit, int index, Project project) {
        String key = visit.key();
        return Deed.of(
                "%s-intention-%d".formatted(key, index),
                project.stageSince(),
                Chambers.OFFICE,
                "delegations/{%s}/intentions/{%s#/intentions/%d/id}/project".formatted(key, key, index),
                Bodies.body("projectId", Ref.to(project.key())));
    }

    private static Optional<Map<String, Object>> intentionWithout(Visit visit, List<Merchant> members) {
        return members.stream()
                .filter(member -> member.canvassing().equals("INTERESTED"))
                .findFirst()
                .map(member -> Bodies.body(
                        "merchantId", Ref.to(member.key()),
                        "region", visit.matching().get(0),
                        "what", "示例：有意投资，正在洽谈"));
    }

    private static Map<String, Object> intention(Merchant member, String region, String what, Project project) {
        return Bodies.body(
                "merchantId",
                Ref.to(member.key()),
                "region",
                region,
                "what",
                what,
                "amount",
                project.plannedInvestment());
    }
}
