package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The leading merchants (领头雁), of whom three are wanting, and the top hundred (百强). */
final class Rolls {
    static final LocalDate FROM = LocalDate.of(2013, 3, 1);
    static final LocalDate LATER = LocalDate.of(2014, 2, 17);
    private static final int LEADING = 97;
    private static final int LEADING_LATER = 12;
    private static final int TOP = 100;
    /** So many of the leading are also of those who brought most. */
    private static final int LEADING_OF_TOP = 70;

    private static final LocalDate LEFT_ON = LocalDate.of(2014, 5, 31);

    private final List<Merchant> leading;
    private final Merchant former;
    private final List<Merchant> top;

    private Rolls(List<Merchant> leading, Merchant former, List<Merchant> top) {
        this.leading = leading;
        this.former = former;
        this.top = top;
    }

    static Rolls of(Scene scene) {
        List<Merchant> ranked = scene.byFunds();
        List<Merchant> others = new ArrayList<>(ranked.subList(LEADING_OF_TOP, ranked.size()));
        scene.dice("rolls").shuffle(others);
        List<Merchant> leading = Stream.concat(ranked.stream().limit(LEADING_OF_TOP), others.stream())
                .limit(LEADING)
                .toList();
        return new Rolls(leading, others.get(LEADING - LEADING_OF_TOP), ranked.subList(0, TOP));
    }

    /** Those on the roll of the leading at the time of the bulletin. */
    List<Merchant> leading() {
        return leading;
    }

    /** Who was taken off it before. */
    Merchant former() {
        return former;
    }

    List<Merchant> top() {
        return top;
    }

    /** @param index into {@link #leading()} */
    static LocalDate onRollFrom(int index) {
        return index < LEADING - LEADING_LATER ? FROM : LATER;
    }

    List<List<Deed>> deeds() {
        List<List<Deed>> deeds = new ArrayList<>();
        for (int i = 0; i < leading.size(); i++) {
            deeds.add(List.of(entry("LEADING", leading.get(i), onRollFrom(i))));
        }
        top.forEach(merchant -> deeds.add(List.of(entry("TOP_HUNDRED", merchant, FROM))));
        Deed entered = entry("LEADING", former, FROM);
        deeds.add(List.of(
                entered,
                Deed.of(
                        entered.key() + "-end",
                        LEFT_ON,
                        Chambers.OFFICE,
                        "roll-entries/{%s}/end".formatted(entered.key()),
                        Bodies.body("to", LEFT_ON.toString(), "reason", "示例：企业经营重心转移"))));
        return deeds;
    }

    private static Deed entry(String roll, Merchant merchant, LocalDate from) {
        return Deed.of(
                "roll-%s-%s".formatted(roll, merchant.key()),
                from,
                Chambers.OFFICE,
                "roll-entries",
                Bodies.synthetic("roll", roll, "merchantId", Ref.to(merchant.key()), "from", from.toString()));
    }
}
