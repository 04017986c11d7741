package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes for presidents and vice-presidents in batches, as the directive of 11 July wants: two were held, one is announced. */
final class Classes {
    private static final int SIZE = 40;
    private static final int PERCENT_PRESENT = 92;
    private static final int DAYS = 4;
    private static final List<LocalDate> FROM =
            List.of(LocalDate.of(2014, 8, 18), LocalDate.of(2014, 9, 15), LocalDate.of(2014, 10, 20));
    private static final int HELD = 2;
    private static final LocalDate THIRD_ANNOUNCED = LocalDate.of(2014, 9, 22);

    private Classes() {}

    static List<List<Deed>> deeds(Scene scene, Terms terms) {
        Dice dice = scene.dice("classes");
        List<Terms.Officer> officers = new ArrayList<>();
        Set<String> known = new HashSet<>();
        terms.seniors().stream()
                .filter(officer -> known.add(officer.merchant()))
                .forEach(officers::add);
        dice.shuffle(officers);
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < FROM.size(); i++) {
            int end = Math.min((i + 1) * SIZE, officers.size());
            deeds.add(heldFrom(i, officers.subList(i * SIZE, end), dice));
        }
        return List.of(deeds);
    }

    private static Deed heldFrom(int index, List<Terms.Officer> officers, Dice dice) {
        LocalDate from = FROM.get(index);
        boolean held = index < HELD;
        List<Map<String, Object>> attendees = new ArrayList<>();
        for (Terms.Officer officer : officers) {
            attendees.add(Bodies.body(
                    "merchantId", Ref.to(officer.merchant()),
                    "chamberId", Ref.to(officer.chamber()),
                    "attended", held && dice.percent(PERCENT_PRESENT)));
        }
        return Deed.of(
                "class-%d".formatted(index + 1),
                held ? from : THIRD_ANNOUNCED,
                Chambers.OFFICE,
                "training-classes",
                Bodies.synthetic(
                        "title",
                        "异地温州商会会长、副会长培训班（示例）",
                        "from",
                        from.toString(),
                        "to",
                        from.plusDays(DAYS).toString(),
                        "place",
                        Officials.CITY,
                        "attendees",
                        attendees));
    }
}
