package cn.guiyan.gateway.work;

import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;

import cn.guiyan.events.Event;
import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.ChamberTermChanged;
import cn.guiyan.events.merchant.ChamberTermChanged.Officer;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.events.merchant.MeetingChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.merchant.OccasionChanged;
import cn.guiyan.events.merchant.OccasionSigningChanged;
import cn.guiyan.events.merchant.OfficialChanged;
import cn.guiyan.events.merchant.TalkBatchChanged;
import cn.guiyan.events.merchant.TalkBatchChanged.Talk;
import cn.guiyan.events.merchant.TrainingClassChanged;
import cn.guiyan.events.merchant.TrainingClassChanged.Attendee;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year of the merchants' work with the bulletin's figures: 11 batches, 72 chambers, 3,080 person-times; 18 signings of 105.58亿. */
public final class BulletinYear {
    private final int year;
    private final List<Event> events = new ArrayList<>();

    private BulletinYear(int year) {
        this.year = year;
        delegations();
        people();
        suggestions();
        signings();
        keyCities();
        events.add(meeting("03-01"));
        events.add(meeting("07-11"));
    }

    /** Publishes the year, what refers to something before what it refers to. */
    public static void publish(int year) {
        List<Event> events = new BulletinYear(year).events;
        Collections.reverse(events);
        events.forEach(Owners::publish);
    }

    private void delegations() {
        List<UUID> chambers =
                IntStream.range(0, 72).mapToObj(i -> UUID.randomUUID()).toList();
        for (int batch = 0; batch < 11; batch++) {
            List<UUID> sent = new ArrayList<>(chambers.subList(batch * 6, batch * 6 + 6));
            sent.addAll(chambers.subList(66, 72));
            events.add(Register.delegation(batch + 1, day("%02d-10".formatted(1 + batch)), 280, "RECEIVED", sent));
        }
        events.add(Register.delegation(12, day("12-20"), 500, "PLANNED", List.of(UUID.randomUUID())));
        events.add(Register.delegation(99, (year - 1) + "-05-01", 500, "CLOSED", List.of(UUID.randomUUID())));
    }

    private void people() {
        List<MerchantChanged> merchants = IntStream.range(0, 6)
                .mapToObj(i -> Register.merchant(i < 4 ? OUHAI : PINGYANG, "460100", "示例温商" + i))
                .toList();
        events.addAll(merchants);
        OfficialChanged two = leader("甲");
        OfficialChanged one = leader("乙");
        leader("丙");
        events.add(Register.link(two, merchants.get(0)));
        events.add(Register.link(two, merchants.get(4)));
        events.add(Register.link(one, merchants.get(1)));
        Stream.of(0, 1, 2, 4).forEach(i -> events.add(Register.onRoll("LEADING", merchants.get(i), year)));
        Stream.of(0, 1, 2).forEach(i -> events.add(Register.onRoll("TOP_HUNDRED", merchants.get(i), year)));
        events.add(talks(merchants));
        events.add(new ChamberTermChanged(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                1,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(
                        officer(merchants.get(0), "PRESIDENT", null),
                        officer(merchants.get(1), "VICE_PRESIDENT", null),
                        officer(merchants.get(2), "EXECUTIVE_VICE_PRESIDENT", LocalDate.of(year, 6, 30)),
                        officer(merchants.get(3), "DIRECTOR", null)),
                "330300",
                Origin.REPORTED));
        events.add(new TrainingClassChanged(
                UUID.randomUUID(),
                0,
                1,
                "会长培训班",
                LocalDate.of(year, 4, 1),
                LocalDate.of(year, 4, 5),
                "330300",
                List.of(
                        new Attendee(merchants.get(0).id(), null, true),
                        new Attendee(merchants.get(1).id(), null, false),
                        new Attendee(merchants.get(3).id(), null, true)),
                "330300",
                Origin.REPORTED));
    }

    private TalkBatchChanged talks(List<MerchantChanged> merchants) {
        LocalDate day = LocalDate.of(year, 5, 1);
        return new TalkBatchChanged(
                UUID.randomUUID(),
                0,
                1,
                year + "-05",
                List.of(
                        new Talk(merchants.get(0).id(), day, List.of(), "INTERESTED"),
                        new Talk(merchants.get(1).id(), null, List.of(), null),
                        new Talk(merchants.get(2).id(), day, List.of(), "FOLLOW_UP"),
                        new Talk(merchants.get(5).id(), day, List.of(), "INTERESTED")),
                "330300",
                Origin.REPORTED);
    }

    private void suggestions() {
        events.add(Register.suggestion("LIAISON", "CLOSED", day("03-01"), day("04-01")));
        events.add(Register.suggestion("TOWN_SERVICE", "ASSIGNED", day("03-02"), day("04-01")));
        events.add(Register.suggestion("PROJECT", "ASSIGNED", day("03-03"), (year + 1) + "-01-01"));
        events.add(Register.suggestion("PROJECT", "REPLIED", day("03-04"), day("04-01")));
        events.add(Register.suggestion("CONDUCT", "ASSIGNED", day("03-05"), day("04-01")));
    }

    private void signings() {
        OccasionChanged meeting = new OccasionChanged(
                UUID.randomUUID(),
                0,
                "第11届年会",
                "ANNUAL_MEETING",
                11,
                LocalDate.of(year, 5, 18),
                "330381",
                "瑞安市",
                List.of(),
                "330381",
                Origin.REPORTED);
        events.add(meeting);
        for (int i = 0; i < 18; i++) {
            events.add(new OccasionSigningChanged(
                    UUID.randomUUID(),
                    0,
                    meeting.id(),
                    "签约项目" + i,
                    i == 0 ? Ledger.yi("6.98") : Ledger.yi("5.8"),
                    i == 0,
                    null,
                    null,
                    i < 2 ? UUID.randomUUID() : null,
                    i < 2 ? LocalDate.of(year, 9, 1) : null,
                    "330381",
                    Origin.REPORTED));
        }
    }

    private void keyCities() {
        ChamberChanged datong = Register.chamber("大同温州商会", "140200", "PREFECTURE", null);
        OfficialChanged officer = Register.official("COUNTY_OFFICER", "挂钩干部", year);
        events.addAll(List.of(officer, datong, Register.link(officer, datong)));
        events.add(new LiaisonLinkChanged(
                UUID.randomUUID(),
                0,
                officer.id(),
                "CITY",
                null,
                null,
                "130100",
                officer.from(),
                null,
                null,
                Origin.REPORTED));
        Stream.of("130100", "140200", "150100").forEach(city -> events.add(Register.keyCity(city, year)));
    }

    private OfficialChanged leader(String name) {
        OfficialChanged leader = Register.official("LEADER", name, year);
        events.add(leader);
        return leader;
    }

    private Officer officer(MerchantChanged merchant, String post, @Nullable LocalDate to) {
        return new Officer(merchant.id(), post, LocalDate.of(year, 1, 1), to);
    }

    private MeetingChanged meeting(String day) {
        return new MeetingChanged(
                UUID.randomUUID(),
                0,
                LocalDate.parse(day(day)),
                "市行政中心",
                "SYMPOSIUM",
                null,
                List.of(),
                List.of(),
                List.of(),
                "330300",
                Origin.REPORTED);
    }

    private String day(String monthAndDay) {
        return year + "-" + monthAndDay;
    }
}
