package cn.guiyan.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The top hundred in batches: 37 of 45 planned talks took place by the day of the bulletin. */
final class Talks {
    private static final int SIZE = 15;

    /** A batch and how many of its talks took place. */
    private record Batch(YearMonth month, int talked, LocalDate from, LocalDate to) {}

    private static final List<Batch> BATCHES = List.of(
            new Batch(YearMonth.of(2014, 3), 15, LocalDate.of(2014, 3, 10), LocalDate.of(2014, 3, 28)),
            new Batch(YearMonth.of(2014, 5), 14, LocalDate.of(2014, 5, 12), LocalDate.of(2014, 5, 29)),
            new Batch(YearMonth.of(2014, 7), 8, LocalDate.of(2014, 7, 2), LocalDate.of(2014, 7, 11)));

    private static final List<String> OUTCOMES = List.of("INTERESTED", "FOLLOW_UP", "INTERESTED", "NOT_INTERESTED");

    private Talks() {}

    static List<List<Deed>> deeds(Scene scene, Rolls rolls) {
        Dice dice = scene.dice("talks");
        List<List<Deed>> deeds = new ArrayList<>();
        for (int i = 0; i < BATCHES.size(); i++) {
            List<Merchant> merchants = rolls.top().subList(i * SIZE, (i + 1) * SIZE);
            deeds.add(batch("talks-%d".formatted(i + 1), BATCHES.get(i), merchants, dice));
        }
        return deeds;
    }

    private static List<Deed> batch(String key, Batch batch, List<Merchant> merchants, Dice dice) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(Deed.of(
                key,
                batch.month().atDay(1),
                Chambers.OFFICE,
                "talk-batches",
                Bodies.synthetic(
                        "plannedMonth", batch.month().toString(),
                        "merchantIds",
                                merchants.stream()
                                        .map(merchant -> Ref.to(merchant.key()))
                                        .toList())));
        for (Merchant merchant : merchants.subList(0, batch.talked())) {
            LocalDate on = dice.between(batch.from(), batch.to());
            String leader = Officials.leader((int) dice.between(1, Officials.LEADERS));
            deeds.add(Deed.of(
                    key + "-" + merchant.key(),
                    on,
                    Chambers.OFFICE,
                    "talk-batches/{" + key + "}/talks",
                    Bodies.body(
                            "merchantId", Ref.to(merchant.key()),
                            "talkedOn", on.toString(),
                            "officialIds", List.of(Ref.to(leader)),
                            "outcome", dice.oneOf(OUTCOMES))));
        }
        return deeds;
    }
}
