package cn.guiyan.merchant.suggestion;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.suggestion.SuggestionCases.SUGGESTIONS;
import static cn.guiyan.merchant.suggestion.SuggestionCases.assignment;
import static cn.guiyan.merchant.suggestion.SuggestionCases.raised;
import static cn.guiyan.merchant.suggestion.SuggestionCases.reply;
import static cn.guiyan.merchant.suggestion.SuggestionCases.step;
import static cn.guiyan.merchant.suggestion.SuggestionCases.townService;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How suggestions are found, and what is late among them. */
@MerchantServiceTest
class SuggestionListTest {
    @Test
    @Tag("M08")
    void whatWasRaisedDuringADelegationIsFoundByIt() {
        String delegation = id(as(Tokens.cityOffice())
                .body(DelegationSamples.on(LocalDate.parse("2014-07-11"), "示例考察团"))
                .post("/api/v1/delegations"));
        Map<String, Object> during = townService(registered("330304"));
        during.put("delegationId", delegation);
        String raised = raised(Tokens.cityOffice(), during);
        raised(Tokens.cityOffice(), townService(registered("330304")));

        as(Tokens.leader())
                .get(SUGGESTIONS + "?delegationId=" + delegation)
                .then()
                .statusCode(200)
                .body("items.id", contains(raised));
        as(Tokens.leader()).get(SUGGESTIONS + "?meetingId=" + delegation).then().body("total", equalTo(0));
    }

    @Test
    void whatIsOverdueIsEscalatedAndFound() {
        String late = raised(Tokens.cityOffice(), townService(registered("330304")));
        step(Tokens.cityOffice(), late, "assignment", assignment("330304"))
                .statusCode(200)
                .body("daysOverdue", greaterThan(7))
                .body("escalation", equalTo("SUPERVISE"));
        String fresh = raised(Tokens.cityOffice(), townService(registered("330304")));

        for (String wanted : List.of("overdue=true", "escalation=SUPERVISE", "escalation=REMIND")) {
            as(Tokens.supervisor())
                    .get(SUGGESTIONS + "?size=200&" + wanted)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(late))
                    .body("items.id", not(hasItem(fresh)));
        }
        as(Tokens.supervisor())
                .get(SUGGESTIONS + "?size=200&overdue=false")
                .then()
                .body("items.id", hasItem(fresh))
                .body("items.id", not(hasItem(late)));
        step(Tokens.ouhai(), late, "replies", reply("2014-12-01")).body("escalation", equalTo("NONE"));
    }

    @Test
    void aListIsNarrowedByStateCategoryUnitAndText() {
        String word = "专窗" + UUID.randomUUID();
        Map<String, Object> suggestion = townService(registered("330304"));
        suggestion.put("text", "希望设立" + word + " 100%");
        String id = raised(Tokens.cityOffice(), suggestion);
        step(Tokens.cityOffice(), id, "assignment", assignment("330304", "330326"))
                .statusCode(200);

        as(Tokens.leader())
                .queryParam("q", word + " 100%")
                .queryParam("state", "ASSIGNED")
                .queryParam("category", "TOWN_SERVICE")
                .queryParam("unit", "330326")
                .get(SUGGESTIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].units", contains("330304", "330326"))
                .body("total", equalTo(1));
        as(Tokens.leader())
                .get(SUGGESTIONS + "?size=200&unit=330326")
                .then()
                .body("items.units", everyItem(hasItem("330326")));
    }
}
