package cn.guiyan.merchant.alert;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.alert.AlertCases.about;
import static cn.guiyan.merchant.alert.AlertCases.asOwner;
import static cn.guiyan.merchant.alert.AlertCases.chamberIn;
import static cn.guiyan.merchant.alert.AlertCases.contacted;
import static cn.guiyan.merchant.alert.AlertCases.endLink;
import static cn.guiyan.merchant.alert.AlertCases.keyCity;
import static cn.guiyan.merchant.alert.AlertCases.link;
import static cn.guiyan.merchant.alert.AlertCases.lonely;
import static cn.guiyan.merchant.alert.AlertCases.openAbout;
import static cn.guiyan.merchant.alert.AlertCases.read;
import static cn.guiyan.merchant.alert.AlertCases.replied;
import static cn.guiyan.merchant.alert.AlertCases.sentBack;
import static cn.guiyan.merchant.alert.AlertCases.today;
import static cn.guiyan.merchant.alert.AlertCases.unanswered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each kind opens with its fact, and closes with it. */
@MerchantServiceTest
class AlertKindsTest {
    private final AlertEvaluation evaluation;

    @Inject
    AlertKindsTest(AlertEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Test
    @Tag("M04")
    void aKeyCityChamberWithNobodyAlertsUntilSomebodyIsSentAndAgainWhenTheyLeave() throws SQLException {
        keyCity("430400");
        String chamber = chamberIn("430400", "衡阳市温州商会");
        look(AlertKind.VACANCY);
        String alert = only(openAbout(chamber));
        read(Tokens.leader(), alert)
                .statusCode(200)
                .body("kind", equalTo("VACANCY"))
                .body("name", equalTo("衡阳市温州商会"))
                .body("place", equalTo("430400"))
                .body("region", equalTo("330300"))
                .body("action", equalTo("SEND_OFFICER"))
                .body("todo.zh", containsString("选派干部"))
                .body("todo.en", containsString("Send an officer"))
                .body("since", nullValue())
                .body("openedAt", notNullValue())
                .body("closedAt", nullValue());

        String link = link(appointed("COUNTY_OFFICER", "330304"), "city", "430400", today().minusDays(9), null);
        look(AlertKind.VACANCY);
        assertThat(openAbout(chamber)).isEmpty();
        read(Tokens.leader(), alert).body("closedAt", notNullValue());
        as(Tokens.leader())
                .get(AlertCases.PATH + alert + "/history")
                .then()
                .statusCode(200)
                .body("version", equalTo(List.of(1, 0)))
                .body("[0].changes.field", hasItem("closedAt"));

        endLink(link, today().minusDays(1));
        look(AlertKind.VACANCY);
        assertThat(about(chamber)).hasSize(2).contains(alert);
        read(Tokens.leader(), only(openAbout(chamber))).body("since", equalTo(today().toString()));
    }

    @Test
    @Tag("M04")
    void aLinkThatRunsOutAlertsTheOfficeThatSentTheOfficerUntilSomebodyFollows() throws SQLException {
        String chamber = openedChamber("福州市任期示例商会");
        String officer = appointed("COUNTY_OFFICER", "330326");
        LocalDate last = today().plusDays(30);
        String link = link(officer, "chamberId", chamber, today().minusDays(400), last);
        look(AlertKind.EXPIRY);
        String alert = only(openAbout(link));
        read(Tokens.pingyang(), alert)
                .statusCode(200)
                .body("name", equalTo("福州市任期示例商会"))
                .body("officialName", equalTo("示例干部甲"))
                .body("action", equalTo("FIND_SUCCESSOR"))
                .body("due", equalTo(last.toString()))
                .body("since", equalTo(last.minusDays(90).toString()));
        read(Tokens.ouhai(), alert).statusCode(404);

        evaluation.evaluate(AlertKind.EXPIRY, last.plusDays(1), () -> true);
        read(Tokens.pingyang(), alert)
                .body("action", equalTo("REPLACE_OFFICER"))
                .body("version", equalTo(1));

        link(appointed("COUNTY_OFFICER", "330304"), "chamberId", chamber, last.plusDays(1), null);
        look(AlertKind.EXPIRY);
        assertThat(openAbout(link)).isEmpty();
        assertThat(about(link)).containsExactly(alert);
    }

    @Test
    @Tag("M02")
    void aChambersTermThatHasEndedAlertsUntilTheNextIsKnown() throws SQLException {
        String chamber = openedChamber("福州市换届示例商会");
        String term = term(chamber, 1, today().minusYears(5), today().minusDays(1));
        look(AlertKind.EXPIRY);
        read(Tokens.cityOffice(), only(openAbout(term)))
                .body("subjectType", equalTo("CHAMBER_TERM"))
                .body("name", equalTo("福州市换届示例商会"))
                .body("action", equalTo("HOLD_ELECTION"));

        term(chamber, 2, today(), today().plusYears(5));
        look(AlertKind.EXPIRY);
        assertThat(openAbout(term)).isEmpty();
    }

    @Test
    @Tag("M14")
    void nobodyContactedForSoManyDaysAlertsTheHomeCounty() throws SQLException {
        String merchant = lonely("330327");
        String cangnan = Tokens.of("cangnan", "330327", "county-office");
        look(AlertKind.OVERDUE_CONTACT);
        String alert = only(openAbout(merchant));
        read(cangnan, alert)
                .statusCode(200)
                .body("name", equalTo("示例商人甲"))
                .body("merchantId", equalTo(merchant))
                .body("due", equalTo(today().minusDays(1).toString()))
                .body("since", equalTo(today().toString()))
                .body("action", equalTo("MAKE_CONTACT"));
        read(Tokens.ouhai(), alert).statusCode(404);

        contacted(merchant, today());
        look(AlertKind.OVERDUE_CONTACT);
        assertThat(openAbout(merchant)).isEmpty();
    }

    @Test
    @Tag("M10")
    void eachUnitThatHasNotAnsweredInTimeIsAlertedByItself() throws SQLException {
        String suggestion = unanswered("TOWN_SERVICE", "330304", "330326");
        look(AlertKind.OVERDUE_REPLY);
        assertThat(openAbout(suggestion)).hasSize(2);
        String ouhais = openAbout(suggestion).get(0);
        read(Tokens.ouhai(), ouhais)
                .statusCode(200)
                .body("name", equalTo("瓯海区经合办"))
                .body("unit", equalTo("330304"))
                .body("due", equalTo("2014-09-15"))
                .body("action", equalTo("REPLY"));
        read(Tokens.pingyang(), ouhais).statusCode(404);

        replied(Tokens.ouhai(), suggestion);
        look(AlertKind.OVERDUE_REPLY);
        assertThat(openAbout(suggestion)).hasSize(1).doesNotContain(ouhais);
    }

    @Test
    @Tag("M10")
    void aUnitStaysAlertedWhenAnotherIsGivenMoreTime() throws SQLException {
        String suggestion = unanswered("TOWN_SERVICE", "330304", "330326");
        look(AlertKind.OVERDUE_REPLY);
        String pingyangs = openAbout(suggestion).get(1);

        replied(Tokens.ouhai(), suggestion);
        sentBack(suggestion, "330304", today().plusDays(10));
        look(AlertKind.OVERDUE_REPLY);
        assertThat(openAbout(suggestion)).containsExactly(pingyangs);
        read(Tokens.pingyang(), pingyangs).body("unit", equalTo("330326")).body("due", equalTo("2014-09-15"));
    }

    @Test
    @Tag("M05")
    void aLeaderAlertsUntilTheyHaveTwoLinks() throws SQLException {
        String leader = appointed("LEADER", "330300");
        look(AlertKind.LEADER_RULE);
        String alert = only(openAbout(leader));
        read(Tokens.leader(), alert).body("have", equalTo(0)).body("action", equalTo("LINK_MORE"));

        link(leader, "merchantId", registered("330304"), today().minusDays(9), null);
        look(AlertKind.LEADER_RULE);
        read(Tokens.leader(), alert).body("have", equalTo(1)).body("closedAt", nullValue());
        link(leader, "merchantId", registered("330304"), today().minusDays(9), null);
        look(AlertKind.LEADER_RULE);
        read(Tokens.leader(), alert).body("closedAt", notNullValue());
    }

    @Test
    @Tag("M05")
    void fewerThanAHundredLeadingMerchantsAlertAndAHundredDoNot() throws SQLException {
        String merchant = registered("330304");
        // A hundred on that day only, which no other test looks at.
        asOwner("INSERT INTO roll_entry SELECT gen_random_uuid(), 0, 'LEADING', '" + merchant
                + "', '2031-01-01', '2031-01-01', '330304', 'REPORTED' FROM generate_series(1, 100)");
        evaluation.evaluate(AlertKind.LEADING_ROLL, LocalDate.parse("2030-12-31"), () -> true);
        String alert = only(openAbout("LEADING"));
        read(Tokens.cityOffice(), alert)
                .body("name", equalTo("百名领头雁"))
                .body("have", lessThan(100))
                .body("action", equalTo("ENTER_ROLL"));

        evaluation.evaluate(AlertKind.LEADING_ROLL, LocalDate.parse("2031-01-01"), () -> true);
        assertThat(openAbout("LEADING")).isEmpty();
        evaluation.evaluate(AlertKind.LEADING_ROLL, LocalDate.parse("2031-01-02"), () -> true);
        assertThat(only(openAbout("LEADING"))).isNotEqualTo(alert);
    }

    private void look(AlertKind kind) {
        evaluation.evaluate(kind, today(), () -> true);
    }

    private static String only(List<String> alerts) {
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    private static String term(String chamber, int number, LocalDate from, LocalDate to) {
        return id(as(Tokens.cityOffice())
                .body(Map.of("number", number, "from", from.toString(), "to", to.toString(), "officers", List.of()))
                .post("/api/v1/chambers/" + chamber + "/terms"));
    }
}
