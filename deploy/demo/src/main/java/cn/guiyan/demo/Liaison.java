package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who keeps contact with whom: leaders with leading merchants, counties' officers with the chambers of key cities. */
final class Liaison {
    private static final LocalDate KEY_CITIES_FROM = LocalDate.of(2013, 1, 4);
    private static final LocalDate LINKED_FROM = LocalDate.of(2013, 3, 15);
    private static final LocalDate LINKED_LATER = LocalDate.of(2014, 2, 24);
    private static final LocalDate FORMER_LINK_ENDS = LocalDate.of(2014, 5, 31);
    /** Leaders with three merchants, and with two; the last has one, which is one too few. */
    private static final int WITH_THREE = 26;

    private static final int WITH_TWO = 9;

    /** A line of the table: whom a county sent to a key city; no county where nobody was sent. */
    private record Sent(String city, String county, String target, String from, String to) {}

    private Liaison() {}

    static List<List<Deed>> deeds(Rolls rolls) {
        List<List<Deed>> deeds = new ArrayList<>(leaderLinks(rolls));
        List<Sent> table = Table.read("key-cities.csv", row -> new Sent(row[0], row[1], row[2], row[3], row[4]));
        Set<String> cities = new LinkedHashSet<>();
        Map<String, Integer> links = new HashMap<>();
        for (Sent sent : table) {
            if (cities.add(sent.city())) {
                deeds.add(List.of(keyCity(sent.city())));
            }
            if (!sent.county().isEmpty()) {
                deeds.add(List.of(officerLink(sent, links.merge(sent.county(), 1, Integer::sum))));
            }
        }
        return deeds;
    }

    /** How many merchants a leader is linked with at the time of the bulletin. */
    static int linksOf(int leader) {
        if (leader <= WITH_THREE) {
            return 3;
        }
        return leader <= WITH_THREE + WITH_TWO ? 2 : 1;
    }

    /** The number of the leader who keeps contact with a leading merchant. */
    static int leaderOf(int index) {
        int first = 0;
        for (int leader = 1; leader <= Officials.LEADERS; leader++) {
            first += linksOf(leader);
            if (index < first) {
                return leader;
            }
        }
        throw new IllegalArgumentException("more leading merchants than links");
    }

    private static List<List<Deed>> leaderLinks(Rolls rolls) {
        Map<Integer, List<Deed>> ofLeaders = new HashMap<>();
        for (int i = 0; i < rolls.leading().size(); i++) {
            int leader = leaderOf(i);
            LocalDate from = Rolls.onRollFrom(i).equals(Rolls.FROM) ? LINKED_FROM : LINKED_LATER;
            ofLeaders
                    .computeIfAbsent(leader, any -> new ArrayList<>())
                    .add(leaderLink(leader, rolls.leading().get(i), from));
        }
        Deed former = leaderLink(Officials.LEADERS, rolls.former(), LINKED_FROM);
        Deed end = Deed.of(
                former.key() + "-end",
                FORMER_LINK_ENDS,
                Chambers.OFFICE,
                "liaison-links/{%s}/end".formatted(former.key()),
                Bodies.body("to", FORMER_LINK_ENDS.toString(), "reason", "示例：移出领头雁名册"));
        return Stream.concat(ofLeaders.values().stream(), Stream.of(List.of(former, end)))
                .toList();
    }

    private static Deed leaderLink(int leader, Merchant merchant, LocalDate from) {
        return Deed.of(
                "link-%s-%s".formatted(Officials.leader(leader), merchant.key()),
                from,
                Chambers.OFFICE,
                "liaison-links",
                Bodies.synthetic(
                        "officialId", Ref.to(Officials.leader(leader)),
                        "merchantId", Ref.to(merchant.key()),
                        "from", from.toString()));
    }

    private static Deed keyCity(String city) {
        return Deed.of(
                "key-city-" + city,
                KEY_CITIES_FROM,
                Chambers.OFFICE,
                "key-cities",
                Bodies.synthetic("city", city, "from", KEY_CITIES_FROM.toString()));
    }

    /** A county sends its two officers in turn. */
    private static Deed officerLink(Sent sent, int number) {
        boolean chamber = sent.target().equals("CHAMBER");
        return Deed.of(
                "link-%s-%s".formatted(sent.county(), sent.city()),
                LocalDate.parse(sent.from()),
                County.of(sent.county()).user(),
                "liaison-links",
                Bodies.synthetic(
                        "officialId", Ref.to(Officials.officer(sent.county(), 2 - number % 2)),
                        "chamberId", chamber ? Ref.to("chamber-" + sent.city()) : null,
                        "city", chamber ? null : sent.city(),
                        "from", sent.from(),
                        "to", sent.to().isEmpty() ? null : sent.to()));
    }
}
