package cn.guiyan.merchant.suggestion;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.suggestion.SuggestionCases.SUGGESTIONS;
import static cn.guiyan.merchant.suggestion.SuggestionCases.assignment;
import static cn.guiyan.merchant.suggestion.SuggestionCases.leader;
import static cn.guiyan.merchant.suggestion.SuggestionCases.raise;
import static cn.guiyan.merchant.suggestion.SuggestionCases.raised;
import static cn.guiyan.merchant.suggestion.SuggestionCases.read;
import static cn.guiyan.merchant.suggestion.SuggestionCases.reply;
import static cn.guiyan.merchant.suggestion.SuggestionCases.step;
import static cn.guiyan.merchant.suggestion.SuggestionCases.townService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.SuggestionChanged;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.suggestion.SuggestionCases.Leader;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class SuggestionResourceTest {
    @Test
    @Tag("M10")
    void threeDirectivesGoFromTheSuggestionToTheClosure() {
        Leader secretary = leader();
        List<String> counties = as(Tokens.cityOffice())
                .get("/api/v1/units")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { it.kind == 'REGION_OFFICE' && it.code != '330300' }.code");
        assertThat(counties).contains("330304", "330326", "330381").hasSizeGreaterThanOrEqualTo(13);

        followedUp(secretary, "TOWN_SERVICE", "提升乡镇（街道）干部的服务意识", counties);
        followedUp(secretary, "LIAISON", "选派干部挂钩联系重点地级市的温州商会", counties);
        followedUp(secretary, "CHAMBER_BUILDING", "分期分批举办商会会长、副会长培训班", List.of("330300"));
    }

    private static void followedUp(Leader secretary, String category, String directive, List<String> leads) {
        Map<String, Object> suggestion = townService(registered("330304"));
        suggestion.put("category", category);
        String id = raised(Tokens.cityOffice(), suggestion);
        step(secretary.token(), id, "directive", Map.of("text", directive, "due", "2014-09-30", "on", "2014-07-11"))
                .statusCode(200)
                .body("state", equalTo("DIRECTED"))
                .body("directive.officialId", equalTo(secretary.id()));
        step(Tokens.cityOffice(), id, "assignment", assignment(leads.toArray(String[]::new)))
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("tasks.unit", equalTo(leads));
        for (String unit : leads) {
            String role = unit.equals("330300") ? "city-office" : "county-office";
            step(Tokens.of("office-of-" + unit, unit, role), id, "replies", reply("2014-08-20"))
                    .statusCode(200);
        }
        read(Tokens.cityOffice(), id).body("state", equalTo("REPLIED"));
        for (String unit : leads) {
            step(Tokens.cityOffice(), id, "acceptance", Map.of("unit", unit, "on", "2014-09-01"))
                    .statusCode(200);
        }
        step(Tokens.cityOffice(), id, "rating", Map.of("score", 5, "on", "2014-09-02"))
                .statusCode(200)
                .body("satisfaction", equalTo(5));
        step(Tokens.cityOffice(), id, "closure", Map.of("reason", "均已落实", "on", "2014-09-03"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("trail.size()", equalTo(2 * leads.size() + 4));
    }

    @Test
    void whatTheCityOfficeAssignsWithoutADirectiveIsSentBackAndRepliedToAgain() {
        String id = raised(Tokens.cityOffice(), townService(registered("330304")));
        Map<String, Object> assignment = assignment("330304");
        assignment.put("assisting", List.of("D-FGW"));
        step(Tokens.cityOffice(), id, "assignment", assignment).statusCode(200);
        step(Tokens.department(), id, "contributions", reply("2014-07-20")).statusCode(200);
        step(Tokens.ouhai(), id, "replies", reply("2014-07-21")).statusCode(200);
        as(Tokens.cityOffice())
                .body(Map.of("unit", "330304", "reason", "请说明具体措施"))
                .post(SUGGESTIONS + "/" + id + "/return")
                .then()
                .statusCode(428);
        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(Map.of("unit", "330304"))
                .post(SUGGESTIONS + "/" + id + "/acceptance")
                .then()
                .statusCode(412);
        Map<String, Object> back = new HashMap<>(Map.of("unit", "330304", "reason", "请说明具体措施", "on", "2014-07-22"));
        back.put("due", "2014-09-20");
        step(Tokens.cityOffice(), id, "return", back)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("due", equalTo("2014-09-20"))
                .body("tasks.due", contains("2014-09-20", "2014-09-15"));
        step(Tokens.ouhai(), id, "replies", reply("2014-07-25"))
                .statusCode(200)
                .body("state", equalTo("REPLIED"))
                .body("trail.step", contains("ASSIGN", "CONTRIBUTE", "REPLY", "RETURN", "REPLY"))
                .body("trail.unit", contains("330300", "D-FGW", "330304", "330300", "330304"));
        as(Tokens.cityOffice())
                .get(SUGGESTIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("[1].reason", equalTo("请说明具体措施"))
                .body("[0].actor", equalTo("ouhai"));
    }

    @Test
    void theWrongUnitTheWrongMomentAndAPastDueDateAreRefused() {
        String id = raised(Tokens.cityOffice(), townService(registered("330304")));
        step(Tokens.cityOffice(), id, "closure", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", endsWith(":illegal-step"))
                .body("possible", contains("DIRECT", "ASSIGN"));
        step(Tokens.cityOffice(), id, "assignment", Map.of("leads", List.of("330304"), "due", "2014-09-15"))
                .statusCode(400)
                .body("type", endsWith(":due-in-the-past"));
        step(Tokens.cityOffice(), id, "assignment", assignment("330304T04"))
                .statusCode(400)
                .body("type", endsWith(":unknown-unit"));
        Map<String, Object> assignment = assignment("330304");
        assignment.put("assisting", List.of("D-FGW"));
        step(Tokens.cityOffice(), id, "assignment", assignment).statusCode(200);
        step(Tokens.department(), id, "replies", reply("2014-07-20"))
                .statusCode(403)
                .body("type", endsWith(":not-your-unit"));
        step(Tokens.cityOffice(), id, "replies", reply("2014-07-20"))
                .statusCode(403)
                .body("type", endsWith(":not-your-unit"));
        step(Tokens.pingyang(), id, "replies", reply("2014-07-20")).statusCode(404);
        step(Tokens.ouhai(), id, "replies", reply("2014-07-01"))
                .statusCode(400)
                .body("type", endsWith(":illegal-step-date"));
    }

    @Test
    void aDirectiveIsALeadersAndTheLeaderJudgesTheReplies() {
        Leader one = leader();
        Leader other = leader();
        String id = raised(Tokens.cityOffice(), townService(registered("330304")));
        Map<String, Object> directive = new HashMap<>(Map.of("text", "请抓好落实", "due", "2014-09-30", "on", "2014-07-11"));
        step(Tokens.cityOffice(), id, "directive", directive).statusCode(409).body("type", endsWith(":leader-unclear"));
        directive.put("officialId", UUID.randomUUID().toString());
        step(Tokens.cityOffice(), id, "directive", directive)
                .statusCode(409)
                .body("type", endsWith(":not-a-leader-in-post"));
        directive.put("officialId", one.id());
        step(other.token(), id, "directive", directive).statusCode(409).body("type", endsWith(":leader-unclear"));
        step(Tokens.cityOffice(), id, "directive", directive).statusCode(200);
        step(Tokens.cityOffice(), id, "assignment", assignment("330304")).statusCode(200);
        step(Tokens.ouhai(), id, "replies", reply("2014-07-20")).statusCode(200);

        step(other.token(), id, "acceptance", Map.of("unit", "330304"))
                .statusCode(403)
                .body("type", endsWith(":not-the-directing-leader"));
        step(one.token(), id, "acceptance", Map.of("unit", "330304")).statusCode(200);
    }

    @Test
    void aChamberRaisesSeesAndRatesItsOwn() {
        String account = "chamber-" + UUID.randomUUID();
        String chamber = Tokens.of(account, "330300", "chamber");
        String chamberId = as(Tokens.cityOffice())
                .body(fuzhou("福州市温州商会" + account))
                .post("/api/v1/chambers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = raised(chamber, Map.of("category", "LIAISON", "text", "希望加强联络", "chamberId", chamberId));
        step(Tokens.cityOffice(), id, "assignment", Map.of("leads", List.of("330300"), "due", "2999-12-31"))
                .statusCode(200);
        step(Tokens.cityOffice(), id, "replies", Map.of("text", "已建立温商联络图")).statusCode(200);
        step(Tokens.cityOffice(), id, "acceptance", Map.of("unit", "330300")).statusCode(200);
        step(Tokens.cityOffice(), id, "closure", Map.of("reason", "已落实"))
                .statusCode(409)
                .body("type", endsWith(":rating-awaited"));

        as(chamber).get(SUGGESTIONS).then().statusCode(200).body("items.id", contains(id));
        read(Tokens.chamber(), id).statusCode(404);
        step(Tokens.chamber(), id, "rating", Map.of("score", 1)).statusCode(404);
        step(chamber, id, "rating", Map.of("score", 6)).statusCode(400);
        step(chamber, id, "rating", Map.of("score", 4)).statusCode(200).body("state", equalTo("RATED"));
        step(Tokens.cityOffice(), id, "closure", Map.of("reason", "已落实")).statusCode(200);
    }

    @Test
    void whoRaisedItIsSaidInOneWay() {
        Map<String, Object> both = townService(registered("330304"));
        both.put("anonymous", true);
        raise(Tokens.cityOffice(), both).statusCode(400).body("type", endsWith(":raiser-unclear"));
        both.remove("anonymous");
        both.remove("merchantId");
        raise(Tokens.cityOffice(), both).statusCode(400).body("type", endsWith(":raiser-unclear"));
        raise(Tokens.cityOffice(), townService(UUID.randomUUID().toString()))
                .statusCode(409)
                .body("type", endsWith(":unknown-merchant"));
        Map<String, Object> foreign = townService(registered("330304"));
        foreign.put("region", "330326");
        raise(Tokens.ouhai(), foreign).statusCode(403).body("type", endsWith(":region-out-of-scope"));
    }

    @Test
    void whatItSaysDoesNotLeaveInAnEvent() {
        Map<String, Object> suggestion = townService(registered("330304"));
        suggestion.put("text", "示例干部甲只微笑、不服务");
        String id = raised(Tokens.cityOffice(), suggestion);
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.SUGGESTIONS)) {
            byte[] event = probe
                    .await(records ->
                            records.stream().anyMatch(record -> record.key().equals(id)))
                    .stream()
                    .filter(record -> record.key().equals(id))
                    .map(ConsumerRecord::value)
                    .findFirst()
                    .orElseThrow();
            assertThat(new String(event, StandardCharsets.UTF_8)).doesNotContain("示例干部甲");
            assertThat(EventCodec.read(SuggestionChanged.class, event).state()).isEqualTo("REGISTERED");
        }
    }

    @Test
    void whoMayNotTakeAStepIsRefused() {
        String id = raised(Tokens.cityOffice(), townService(registered("330304")));
        step(Tokens.ouhai(), id, "assignment", assignment("330304")).statusCode(403);
        step(Tokens.supervisor(), id, "replies", reply("2014-07-20")).statusCode(403);
        step(Tokens.ouhai(), id, "directive", Map.of("text", "x", "due", "2999-12-31"))
                .statusCode(403);
        as(Tokens.admin()).get(SUGGESTIONS).then().statusCode(403);
        read(Tokens.leader(), id).statusCode(200).body("receipt", nullValue()).body("trail.size()", equalTo(0));
        as(Tokens.leader()).get(SUGGESTIONS + "?size=200").then().body("items.id", hasItems(id));
    }
}
