package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chambers' terms of office, their officers taken from the merchants who are their members. */
final class Terms {
    private static final List<String> POSTS = List.of(
            "PRESIDENT",
            "EXECUTIVE_VICE_PRESIDENT",
            "VICE_PRESIDENT",
            "SECRETARY_GENERAL",
            "VICE_PRESIDENT",
            "DIRECTOR",
            "DIRECTOR",
            "SUPERVISOR");
    private static final List<String> TRAINED = List.of("PRESIDENT", "EXECUTIVE_VICE_PRESIDENT", "VICE_PRESIDENT");
    /** One chamber in so many elects anew soon after the bulletin. */
    private static final int ONE_IN_SO_MANY_ENDS = 18;

    private static final LocalDate ENDS = LocalDate.of(2014, 8, 31);
    private static final int YEARS = 5;

    /** Somebody in a post for which classes are held. */
    record Officer(String merchant, String chamber) {}

    private final List<List<Deed>> deeds = new ArrayList<>();
    private final List<Officer> seniors = new ArrayList<>();
    private final Map<String, String> presidents = new HashMap<>();

    private Terms() {}

    static Terms of(Scene scene) {
        Terms terms = new Terms();
        Dice dice = scene.dice("terms");
        for (int i = 0; i < scene.chambers().size(); i++) {
            Chamber chamber = scene.chambers().get(i);
            int number = (int) dice.between(2, 6);
            LocalDate from = dice.between(LocalDate.of(2011, 9, 1), LocalDate.of(2013, 12, 20));
            LocalDate to = i % ONE_IN_SO_MANY_ENDS == 5 ? ENDS : null;
            terms.serve(chamber, scene.membersOf(chamber), number, from, to);
        }
        return terms;
    }

    List<List<Deed>> deeds() {
        return deeds;
    }

    /** Presidents and vice-presidents in office. */
    List<Officer> seniors() {
        return seniors;
    }

    Optional<String> presidentOf(Chamber chamber) {
        return Optional.ofNullable(presidents.get(chamber.key()));
    }

    private void serve(Chamber chamber, List<Merchant> members, int number, LocalDate from, @Nullable LocalDate to) {
        List<Map<String, Object>> officers = new ArrayList<>();
        for (int i = 0; i < Math.min(members.size(), POSTS.size()); i++) {
            String merchant = members.get(i).key();
            officers.add(officer(merchant, POSTS.get(i)));
            if (TRAINED.contains(POSTS.get(i))) {
                seniors.add(new Officer(merchant, chamber.key()));
            }
        }
        if (!members.isEmpty()) {
            presidents.put(chamber.key(), members.get(0).key());
        }
        List<Map<String, Object>> before =
                members.size() < 2 ? List.of() : List.of(officer(members.get(1).key(), "PRESIDENT"));
        deeds.add(List.of(
                term(chamber, number - 1, from.minusYears(YEARS), from.minusDays(1), before),
                term(chamber, number, from, to, officers)));
    }

    private static Map<String, Object> officer(String merchant, String post) {
        return Bodies.body("merchantId", Ref.to(merchant), "post", post);
    }

    private static Deed term(
            Chamber chamber, int number, LocalDate from, @Nullable LocalDate to, List<Map<String, Object>> officers) {
        return Deed.of(
                "term-%s-%d".formatted(chamber.place(), number),
                from,
                Chambers.OFFICE,
                "chambers/{%s}/terms".formatted(chamber.key()),
                Bodies.synthetic(
                        "number",
                        number,
                        "from",
                        from.toString(),
                        "to",
                        to == null ? null : to.toString(),
                        "officers",
                        officers));
    }
}
