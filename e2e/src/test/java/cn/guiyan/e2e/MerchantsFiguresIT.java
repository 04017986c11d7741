package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The bulletin's figures of the work with merchants and chambers, asked for the day of the bulletin. */
@ExtendWith(SuiteExtension.class)
class MerchantsFiguresIT {
    private static final String BULLETIN = "2014-07-13";

    private final Api api;

    MerchantsFiguresIT(Api api) {
        this.api = api;
    }

    @Test
    @Tag("M08")
    void elevenBatchesOf70OddChambersAnd3000OddPersonTimesCame() {
        JsonPath came = api.get("leader", "/api/v1/delegations/statistics?from=2014-01-01&to=" + BULLETIN);
        assertThat(came.getLong("batches")).isEqualTo(11);
        assertThat(came.getLong("chambers")).isBetween(70L, 79L);
        assertThat(came.getLong("personTimes")).isBetween(3_000L, 3_099L);
        assertThat(came.getLong("withProject")).isPositive();
    }

    @Test
    @Tag("M08")
    void theEleventhVisitedTwoCountiesAndHadMatchingMeetingsInFive() {
        String id = api.get("office", "/api/v1/delegations?from=2014-07-11&to=2014-07-11")
                .getString("items[0].id");
        JsonPath eleventh = api.get("office", "/api/v1/delegations/" + id);
        assertThat(eleventh.getInt("batch")).isEqualTo(11);
        assertThat(eleventh.<String>getList("itinerary.findAll { it.purpose == 'SITE_VISIT' }.region"))
                .containsExactlyInAnyOrder("330327", "330304");
        assertThat(eleventh.<String>getList("itinerary.findAll { it.purpose == 'MATCHING' }.region"))
                .containsExactlyInAnyOrder("330302", "330382", "330324", "330328", "330326");
    }

    @Test
    @Tag("M09")
    void theMeetingOf11JulyHadSixLeaders() {
        String id = api.get("leader", "/api/v1/meetings?from=2014-07-11&to=2014-07-11&kind=SYMPOSIUM")
                .getString("items[0].id");
        assertThat(api.get("leader", "/api/v1/meetings/" + id).getList("leaderIds"))
                .hasSize(6);
    }

    @Test
    @Tag("M10")
    @Tag("T09")
    void threeDirectivesWereGivenOn11July() {
        List<String> ids = api.get("leader", "/api/v1/suggestions?size=200").getList("items.id");
        assertThat(ids.stream()
                        .map(id -> api.get("leader", "/api/v1/suggestions/" + id))
                        .filter(one -> "2014-07-11".equals(one.getString("directive.on")))
                        .map(one -> one.getString("category") + " "
                                + one.getList("tasks.findAll { it.duty == 'LEAD' }")
                                        .size()))
                .containsExactlyInAnyOrder("TOWN_SERVICE 11", "LIAISON 11", "CHAMBER_BUILDING 1");
    }

    @Test
    @Tag("M11")
    void fujianAgreedOn100YiOverThreeYears() {
        String id = api.get("leader", "/api/v1/agreements?represents=350000").getString("items[0].id");
        JsonPath agreement = api.get("leader", "/api/v1/agreements/" + id);
        assertThat(Api.number(agreement, "amount")).isEqualByComparingTo("10000000000");
        assertThat(agreement.getString("from")).isEqualTo("2014-07-11");
        assertThat(agreement.getString("to")).isEqualTo("2017-07-10");
        assertThat(agreement.getList("split")).hasSize(4);
        assertThat(agreement.getString("chamberId"))
                .isEqualTo(api.get("leader", "/api/v1/chambers?place=350100").getString("items[0].id"));
    }

    @Test
    @Tag("M13")
    @Tag("P04")
    void ruianSigned18ProjectsOf105Point58Yi() {
        String id = api.get("leader", "/api/v1/occasions?kind=ANNUAL_MEETING&from=2014-05-30&to=2014-05-30")
                .getString("items[0].id");
        JsonPath signed = api.get("leader", "/api/v1/occasions/" + id + "/statistics?region=330381");
        assertThat(signed.getLong("signings")).isEqualTo(18);
        assertThat(Api.number(signed, "amount")).isEqualByComparingTo("10558000000");
    }

    @Test
    @Tag("M05")
    void oneLeaderHasOneMerchantTooFewAndTheRollIsBelowAHundred() {
        JsonPath leaders = api.get("leader", "/api/v1/liaison/leaders?on=" + BULLETIN);
        assertThat(leaders.getList("leaders")).hasSize(36);
        assertThat(leaders.<Map<String, Object>>getList("nonCompliant"))
                .singleElement()
                .satisfies(leader -> assertThat(leader).containsEntry("action", "LINK_MORE"));
        assertThat(leaders.getLong("leading.roll.count")).isEqualTo(97);
        assertThat(leaders.getLong("leading.roll.missing")).isEqualTo(3);
    }

    @Test
    @Tag("M04")
    void aKeyCityWithNobodyIsVacant() {
        JsonPath cities = api.get("leader", "/api/v1/liaison/key-cities?on=" + BULLETIN);
        assertThat(cities.<String>getList("findAll { it.state == 'VACANT' }.city"))
                .containsExactly("520100");
        assertThat(cities.<String>getList("findAll { it.state == 'EXPIRED' }.city"))
                .containsExactly("210100");
        assertThat(cities.<String>getList("findAll { it.state == 'EXPIRING' }.city"))
                .containsExactly("530100");
    }

    @Test
    @Tag("M07")
    void somebodyHasTalkedWith37OfTheTopHundred() {
        JsonPath coverage = api.get("leader", "/api/v1/talk-batches/coverage?on=" + BULLETIN);
        assertThat(Api.number(coverage, "percent")).isEqualByComparingTo("37");
    }

    @Test
    @Tag("M14")
    void someHaveBeenLeftAloneTooLong() {
        JsonPath overdue = api.get("leader", "/api/v1/contacts/overdue?size=200&on=" + BULLETIN);
        assertThat(overdue.<String>getList("items.level"))
                .contains("LEADING", "TOP_HUNDRED", "CHAMBER")
                .hasSize(11);
    }
}
