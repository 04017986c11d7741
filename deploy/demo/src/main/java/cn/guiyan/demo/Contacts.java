package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Contacts with those on the rolls and with chambers. On the day of the bulletin eleven of them have been left alone too long. */
final class Contacts {
    private static final LocalDate SPRING_FESTIVAL = LocalDate.of(2014, 1, 27);
    private static final LocalDate POLICY_SENT = LocalDate.of(2014, 5, 20);
    private static final int GREETED_ONE_IN = 3;
    /** Whom nobody has contacted for longer than allowed, by their place in the lists. */
    private static final Set<Integer> FORGOTTEN_LEADING = Set.of(11, 37, 62, 90);

    private static final Set<Integer> FORGOTTEN_TOP = Set.of(3, 17);
    private static final Set<Integer> FORGOTTEN_CHAMBERS = Set.of(9, 24, 40, 57, 71);
    private static final List<String> KINDS = List.of("VISIT", "CALL", "MEETING", "MESSAGE");

    private final Dice dice;
    private final List<List<Deed>> deeds = new ArrayList<>();

    private Contacts(Dice dice) {
        this.dice = dice;
    }

    static List<List<Deed>> deeds(Scene scene, Rolls rolls) {
        Contacts contacts = new Contacts(scene.dice("contacts"));
        for (int i = 0; i < rolls.leading().size(); i++) {
            contacts.leading(i, rolls.leading().get(i));
        }
        Set<String> leading = rolls.leading().stream().map(Merchant::key).collect(Collectors.toSet());
        List<Merchant> others = rolls.top().stream()
                .filter(merchant -> !leading.contains(merchant.key()))
                .toList();
        for (int i = 0; i < others.size(); i++) {
            contacts.top(others.get(i), FORGOTTEN_TOP.contains(i));
        }
        for (int i = 0; i < scene.chambers().size(); i++) {
            contacts.chamber(scene.chambers().get(i), FORGOTTEN_CHAMBERS.contains(i));
        }
        return contacts.deeds;
    }

    private void leading(int index, Merchant merchant) {
        String leader = Officials.leader(Liaison.leaderOf(index));
        if (index % GREETED_ONE_IN == 0) {
            merchant(merchant, "greeting", "GREETING", SPRING_FESTIVAL, leader, "示例：节日问候。");
        }
        LocalDate on = FORGOTTEN_LEADING.contains(index)
                ? dice.between(LocalDate.of(2014, 2, 26), LocalDate.of(2014, 4, 11))
                : dice.between(LocalDate.of(2014, 5, 20), LocalDate.of(2014, 7, 10));
        merchant(merchant, "contact", dice.oneOf(KINDS), on, leader, "示例：介绍家乡发展情况，听取意见。");
    }

    private void top(Merchant merchant, boolean forgotten) {
        LocalDate on = forgotten
                ? dice.between(LocalDate.of(2014, 1, 10), LocalDate.of(2014, 3, 20))
                : dice.between(LocalDate.of(2014, 4, 28), LocalDate.of(2014, 7, 8));
        String officer = Officials.officer(merchant.region(), 1);
        merchant(merchant, "contact", dice.oneOf(KINDS), on, officer, "示例：了解投资打算。");
    }

    private void merchant(Merchant merchant, String what, String kind, LocalDate on, String official, String summary) {
        boolean follows = what.equals("contact") && dice.percent(25);
        LocalDate remind = follows ? on.plusDays(dice.between(7, 30)) : null;
        String key = what + "-" + merchant.key();
        List<Deed> course = new ArrayList<>();
        course.add(Deed.of(
                key,
                on,
                merchant.recordedBy(),
                "contacts",
                contact(Bodies.body("merchantId", Ref.to(merchant.key())), kind, on, official, summary, remind)));
        if (remind != null && dice.percent(50)) {
            course.add(Deed.of(
                    key + "-completion",
                    remind,
                    merchant.recordedBy(),
                    "contacts/{" + key + "}/completion",
                    Bodies.body("on", remind.toString())));
        }
        deeds.add(course);
    }

    private void chamber(Chamber chamber, boolean forgotten) {
        LocalDate on = forgotten ? dice.between(LocalDate.of(2013, 10, 14), LocalDate.of(2014, 3, 28)) : POLICY_SENT;
        String kind = forgotten ? "VISIT" : "POLICY";
        String summary = forgotten ? "示例：走访商会。" : "示例：推送《关于进一步加强温商回归工作的若干意见》。";
        deeds.add(List.of(Deed.of(
                "contact-" + chamber.key(),
                on,
                chamber.recordedBy(),
                "contacts",
                contact(Bodies.body("chamberId", Ref.to(chamber.key())), kind, on, null, summary, null))));
    }

    private static Map<String, Object> contact(
            Map<String, Object> subject,
            String kind,
            LocalDate on,
            @Nullable String official,
            String summary,
            @Nullable LocalDate remind) {
        subject.putAll(Bodies.synthetic(
                "kind",
                kind,
                "on",
                on.toString(),
                "officialId",
                official == null ? null : Ref.to(official),
                "summary",
                summary,
                "nextStep",
                remind == null ? null : "示例：寄送项目文本。",
                "remindOn",
                remind == null ? null : remind.toString()));
        return subject;
    }
}
