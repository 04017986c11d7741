package cn.guiyan.merchant.suggestion;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.suggestion.SuggestionCases.anonymous;
import static cn.guiyan.merchant.suggestion.SuggestionCases.raise;
import static cn.guiyan.merchant.suggestion.SuggestionCases.townService;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.Tokens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The delegation and the meeting that a suggestion names are there, and known to whoever names them. */
@MerchantServiceTest
@Tag("M10")
class SuggestionReferencesTest {
    private static final Map<String, String> PROBLEMS =
            Map.of("delegationId", "unknown-delegation", "meetingId", "unknown-meeting");

    @Test
    void aDelegationOrMeetingThatIsNotThereIsRefused() {
        String nowhere = UUID.randomUUID().toString();
        PROBLEMS.forEach((field, problem) -> {
            Map<String, Object> named = townService(registered("330304"));
            named.put(field, nowhere);
            raise(Tokens.cityOffice(), named)
                    .statusCode(409)
                    .body("type", endsWith(":" + problem))
                    .body(field, equalTo(nowhere));
            Map<String, Object> unnamed = anonymous("TOWN_SERVICE");
            unnamed.put(field, nowhere);
            raise(Tokens.ouhai(), unnamed).statusCode(409).body("type", endsWith(":" + problem));
        });
    }

    @Test
    void whatIsThereIsNamedByOfficesAndUnknownToChambers() {
        Map<String, String> there = Map.of("delegationId", delegation(), "meetingId", meeting());
        String chamber = openedChamber("示例提建议温州商会");
        there.forEach((field, id) -> {
            Map<String, Object> named = townService(registered("330304"));
            named.put(field, id);
            raise(Tokens.ouhai(), named).statusCode(201).body(field, equalTo(id));
            Map<String, Object> own =
                    new HashMap<>(Map.of("category", "LIAISON", "text", "希望加强联络", "chamberId", chamber));
            own.put(field, id);
            raise(Tokens.chamber(), own).statusCode(409).body("type", endsWith(":" + PROBLEMS.get(field)));
        });
    }

    private static String delegation() {
        return id(as(Tokens.cityOffice())
                .body(DelegationSamples.on(LocalDate.parse("2014-07-11"), "示例考察团"))
                .post("/api/v1/delegations"));
    }

    private static String meeting() {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("on", "2014-07-11");
        meeting.put("place", "示例会议厅");
        meeting.put("kind", "RECEPTION");
        meeting.put("region", "330300");
        meeting.put("leaderIds", List.of(appointed("LEADER", "330300")));
        meeting.put("merchantIds", List.of());
        meeting.put("chamberIds", List.of());
        meeting.put("agenda", List.of());
        meeting.put("materials", List.of());
        return id(as(Tokens.cityOffice()).body(meeting).post("/api/v1/meetings"));
    }
}
