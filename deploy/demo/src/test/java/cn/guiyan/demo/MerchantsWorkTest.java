package cn.guiyan.demo;

import static cn.guiyan.demo.Deeds.ALL;
import static cn.guiyan.demo.Deeds.deed;
import static cn.guiyan.demo.Deeds.list;
import static cn.guiyan.demo.Deeds.matching;
import static cn.guiyan.demo.Deeds.to;
import static cn.guiyan.demo.Deeds.value;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.regions.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bulletin says of the work with merchants and chambers is in the generated world. */
class MerchantsWorkTest {
    private static final LocalDate BULLETIN = LocalDate.of(2014, 7, 13);

    @Test
    @Tag("M08")
    void elevenDelegationsOf70OddChambersAnd3000OddPersonTimesCame() {
        List<Deed> delegations = to("delegations");
        assertThat(delegations)
                .hasSize(11)
                .allSatisfy(deed -> assertThat(deed.on()).isBetween(LocalDate.of(2014, 1, 1), BULLETIN));
        assertThat(delegations).extracting(Deed::on).isSorted();
        assertThat(delegations.stream()
                        .flatMap(deed -> list(deed, "chamberIds").stream())
                        .distinct())
                .hasSizeBetween(70, 79);
        assertThat(delegations.stream()
                        .mapToInt(deed -> (Integer) value(deed, "personTimes"))
                        .sum())
                .isBetween(3_000, 3_099);
        assertThat(matching("delegations/\\{delegation-\\d\\d}/reception")).hasSize(11);
    }

    @Test
    @Tag("M08")
    void theEleventhVisitedCangnanAndOuhaiAndHadMatchingMeetingsInFiveCounties() {
        Deed eleventh = deed("delegation-11");
        assertThat(regionsOf(eleventh, "SITE_VISIT")).containsExactly("苍南县", "瓯海区");
        assertThat(regionsOf(eleventh, "MATCHING")).containsExactlyInAnyOrder("鹿城区", "乐清市", "永嘉县", "文成县", "平阳县");
        assertThat(list(eleventh, "chamberIds"))
                .isNotEmpty()
                .allSatisfy(chamber -> assertThat(((Ref) chamber).key()).startsWith("chamber-35"));
        assertThat(to("meetings").stream().filter(deed -> value(deed, "kind").equals("TALK")))
                .hasSize(5);
    }

    @Test
    @Tag("M09")
    void leadersMetTheEleventhOn11July() {
        Deed meeting = deed("meeting-11");
        assertThat(meeting.on()).isEqualTo("2014-07-11");
        assertThat(list(meeting, "leaderIds")).hasSize(6);
        assertThat(value(meeting, "delegationId")).isEqualTo(Ref.to("delegation-11"));
    }

    @Test
    @Tag("M10")
    @Tag("T09")
    void threeDirectivesOf11JulyWentToTheCountiesTheCountiesAndTheOffice() {
        List<Deed> directives = matching("suggestions/.*/directive");
        assertThat(directives).hasSize(3).allSatisfy(deed -> {
            assertThat(value(deed, "on")).isEqualTo("2014-07-11");
            assertThat(deed.user()).isEqualTo("leader");
        });
        assertThat(leads("town-service"))
                .hasSize(11)
                .contains("330304", "330305")
                .doesNotContain("330300");
        assertThat(leads("liaison")).isEqualTo(leads("town-service"));
        assertThat(leads("chamber-building")).isEqualTo(List.of("330300"));
        assertThat(matching("suggestions/\\{suggestion-(town-service|liaison|chamber-building)}/replies"))
                .hasSize(5 + 11 + 1);
    }

    @Test
    @Tag("M11")
    void fuzhousChamberSignedFor100YiOverThreeYearsOnBehalfOfFujian() {
        Deed agreement = deed("agreement-350000");
        assertThat(value(agreement, "chamberId")).isEqualTo(Ref.to("chamber-350100"));
        assertThat(value(agreement, "represents")).isEqualTo("350000");
        assertThat((BigDecimal) value(agreement, "amount")).isEqualByComparingTo("10000000000");
        assertThat(list(agreement, "split").stream()
                        .map(share -> (BigDecimal) requireNonNull(((Map<?, ?>) share).get("amount")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("10000000000");
        assertThat(value(agreement, "from")).isEqualTo("2014-07-11");
        assertThat(value(agreement, "to")).isEqualTo("2017-07-10");
        assertThat(matching("agreements/\\{agreement-350000}/projects")).hasSizeGreaterThan(5);
    }

    @Test
    @Tag("M13")
    @Tag("P04")
    void ruianSigned18ProjectsOf105Point58YiAtTheEleventhAnnualMeeting() {
        List<Deed> signings = matching("occasions/\\{occasion-annual-meeting-11}/signings");
        assertThat(signings).hasSize(18).allSatisfy(deed -> {
            assertThat(deed.user()).isEqualTo("ruian");
            assertThat(value(deed, "region")).isEqualTo("330381");
        });
        assertThat(signings.stream()
                        .map(deed -> (BigDecimal) value(deed, "amount"))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("10558000000");
        assertThat(list(deed("occasion-annual-meeting-11"), "promoted")).hasSize(4);
    }

    @Test
    @Tag("M05")
    void threeLeadingMerchantsAreWantingAndOneLeaderHasOneLinkTooFew() {
        Set<Ref> leading = new HashSet<>();
        to("roll-entries").stream()
                .filter(deed -> value(deed, "roll").equals("LEADING"))
                .forEach(deed -> leading.add((Ref) value(deed, "merchantId")));
        assertThat(leading).hasSize(97 + 1);
        assertThat(matching("roll-entries/.*/end")).hasSize(1);

        Map<Object, Long> links = to("liaison-links").stream()
                .filter(deed -> requireNonNull(deed.body()).containsKey("merchantId"))
                .filter(deed ->
                        ALL.stream().noneMatch(end -> end.path().equals("liaison-links/{" + deed.key() + "}/end")))
                .collect(groupingBy(deed -> value(deed, "officialId"), counting()));
        assertThat(links).hasSize(36).containsEntry(Ref.to("leader-36"), 1L);
        links.remove(Ref.to("leader-36"));
        assertThat(links.values()).allSatisfy(count -> assertThat(count).isBetween(2L, 3L));
    }

    @Test
    @Tag("M07")
    void aHundredMerchantsAreTheTopAndSomebodyHasTalkedWith37() {
        assertThat(to("roll-entries").stream()
                        .filter(deed -> value(deed, "roll").equals("TOP_HUNDRED")))
                .hasSize(100);
        assertThat(matching("talk-batches/.*/talks").stream()
                        .map(deed -> value(deed, "merchantId"))
                        .distinct())
                .hasSize(37);
    }

    @Test
    @Tag("M04")
    void everyKeyCityButOneHasHadAnOfficerOfACounty() {
        List<Object> cities =
                to("key-cities").stream().map(deed -> value(deed, "city")).toList();
        List<String> covered = to("liaison-links").stream()
                .map(deed -> requireNonNull(deed.body()))
                .flatMap(body -> body.containsKey("city")
                        ? Stream.of(String.valueOf(body.get("city")))
                        : body.get("chamberId") instanceof Ref chamber
                                ? Stream.of(chamber.key().replace("chamber-", ""))
                                : Stream.of())
                .toList();
        assertThat(cities).hasSize(17).doesNotHaveDuplicates();
        assertThat(cities.stream().filter(city -> !covered.contains(String.valueOf(city))))
                .containsExactly("520100");
    }

    @Test
    @Tag("M06")
    void everyCandidateHasProjectsThatBroughtFunds() {
        Set<String> funded = new HashSet<>();
        Deeds.WORLD.arrivals().forEach(arrival -> funded.add(arrival.project()));
        assertThat(matching("selection-rounds/.*/candidates")).hasSize(20).allSatisfy(deed -> {
            Map<?, ?> evidence = (Map<?, ?>) list(deed, "evidence").get(0);
            assertThat((List<?>) evidence.get("projectIds"))
                    .isNotEmpty()
                    .allSatisfy(project -> assertThat(funded).contains(((Ref) project).key()));
        });
    }

    @Test
    @Tag("M12")
    void classesAreHeldInBatchesAndNotEverybodyCame() {
        List<Deed> classes = to("training-classes");
        assertThat(classes).hasSize(3).extracting(Deed::on).isSorted();
        assertThat(classes.subList(0, 2))
                .allSatisfy(deed -> assertThat(attended(deed)).isBetween(30L, 39L));
        assertThat(attended(classes.get(2))).isZero();
    }

    @ParameterizedTest
    @Tag("M14")
    @CsvSource({"LEADING, 60, 4", "TOP_HUNDRED, 90, 2", "CHAMBER, 90, 5"})
    void someHaveBeenLeftAloneTooLongOnTheDayOfTheBulletin(String level, int allowed, int overdue) {
        Set<Object> leading = new HashSet<>();
        to("roll-entries").stream()
                .filter(deed -> value(deed, "roll").equals("LEADING"))
                .forEach(deed -> leading.add(value(deed, "merchantId")));
        Map<Object, List<Deed>> contacts = to("contacts").stream()
                .collect(groupingBy(deed -> Stream.of("merchantId", "chamberId")
                        .map(field -> requireNonNull(deed.body()).get(field))
                        .filter(subject -> subject != null)
                        .findFirst()
                        .orElseThrow()));
        assertThat(contacts.entrySet().stream()
                        .filter(subject -> level.equals(levelOf((Ref) subject.getKey(), leading)))
                        .filter(subject -> subject.getValue().stream()
                                .allMatch(deed -> deed.on().isBefore(BULLETIN.minusDays(allowed)))))
                .hasSize(overdue);
    }

    @Test
    void everyoneIsPlainlyInvented() {
        assertThat(to("officials"))
                .allSatisfy(
                        deed -> assertThat(String.valueOf(value(deed, "name"))).startsWith("示例"));
        assertThat(to("officials")).extracting(deed -> value(deed, "name")).doesNotHaveDuplicates();
        assertThat(matching("suggestions/.*/(replies|return|closure)"))
                .allSatisfy(deed ->
                        assertThat(String.valueOf(requireNonNull(deed.body()))).contains("示例"));
    }

    private static String levelOf(Ref subject, Set<Object> leading) {
        if (subject.key().startsWith("chamber-")) {
            return "CHAMBER";
        }
        return leading.contains(subject) ? "LEADING" : "TOP_HUNDRED";
    }

    private static long attended(Deed deed) {
        return list(deed, "attendees").stream()
                .filter(each -> Boolean.TRUE.equals(((Map<?, ?>) each).get("attended")))
                .count();
    }

    private static List<Object> leads(String suggestion) {
        return List.copyOf(list(
                matching("suggestions/\\{suggestion-" + suggestion + "}/assignment")
                        .get(0),
                "leads"));
    }

    private static List<String> regionsOf(Deed delegation, String purpose) {
        return list(delegation, "itinerary").stream()
                .map(stop -> (Map<?, ?>) stop)
                .filter(stop -> purpose.equals(stop.get("purpose")))
                .map(stop -> Regions.standard()
                        .get(String.valueOf(stop.get("region")))
                        .name())
                .toList();
    }
}
