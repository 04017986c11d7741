package cn.guiyan.merchant.meeting;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M09")
class MeetingResourceTest {
    @Test
    void theMeetingOf11July2014() {
        String delegation = id(as(Tokens.cityOffice())
                .body(DelegationSamples.on(LocalDate.parse("2014-07-11"), "会见示例考察团"))
                .post("/api/v1/delegations"));
        List<String> leaders = List.of(appointed("LEADER", "330300"), appointed("LEADER", "330300"));
        Map<String, Object> request = meeting("2014-07-11", "330300");
        request.put("delegationId", delegation);
        request.put("leaderIds", leaders);
        request.put("merchantIds", List.of(registered("330326")));
        request.put("chamberIds", List.of(openedChamber("福州市会见示例商会")));
        request.put("agenda", List.of("播放专题宣传片", "座谈交流", "签订合作框架协议"));
        request.put("materials", List.of(Map.of("title", "温商回归专题宣传片")));
        String id = id(as(Tokens.cityOffice()).body(request).post("/api/v1/meetings"));

        as(Tokens.ouhai())
                .get("/api/v1/meetings/" + id)
                .then()
                .statusCode(200)
                .body("on", equalTo("2014-07-11"))
                .body("leaderIds", equalTo(leaders))
                .body("merchants.name", contains("示例商人甲"))
                .body("agenda[1]", equalTo("座谈交流"))
                .body("materials.title", contains("温商回归专题宣传片"));
        as(Tokens.leader())
                .get("/api/v1/meetings?delegationId=" + delegation + "&from=2014-07-11&to=2014-07-11")
                .then()
                .body("items.id", contains(id))
                .body("items[0].on", equalTo("2014-07-11"))
                .body("items[0].minutes", equalTo(null));
    }

    @Test
    void minutesAreAddedByTheOfficeThatKeepsTheRecordAndReadByEveryOne() {
        Map<String, Object> request = meeting("2014-06-18", "330304");
        String id = id(as(Tokens.ouhai()).body(request).post("/api/v1/meetings"));
        request.put("minutes", "就项目用地进行了洽谈。");

        rewrite(Tokens.pingyang(), id, 0, request).statusCode(403);
        rewrite(Tokens.ouhai(), id, 0, request).statusCode(200).header("ETag", "\"1\"");
        rewrite(Tokens.ouhai(), id, 1, request).statusCode(200).header("ETag", "\"1\"");
        as(Tokens.pingyang()).get("/api/v1/meetings/" + id).then().body("minutes", equalTo("就项目用地进行了洽谈。"));
        as(Tokens.pingyang())
                .get("/api/v1/meetings/" + id + "/history")
                .then()
                .body("version", contains(1, 0))
                .body("[1].changes.field", not(hasItem("minutes")));
        as(Tokens.admin()).get("/api/v1/meetings/" + id).then().statusCode(403);
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<String, Object> request = meeting("2012-12-31", "330300");
        request.put("leaderIds", List.of(appointed("LEADER", "330300")));
        hold(request).statusCode(409).body("type", equalTo("urn:guiyan:problem:official-not-in-post"));
        request = meeting("2014-07-11", "330300");
        request.put("leaderIds", List.of(appointed("COUNTY_OFFICER", "330304")));
        hold(request).statusCode(409).body("type", equalTo("urn:guiyan:problem:not-a-leader"));
        String unknown = UUID.randomUUID().toString();
        for (Map.Entry<String, String> each : Map.of(
                        "leaderIds", "unknown-official",
                        "merchantIds", "unknown-merchant",
                        "chamberIds", "unknown-chamber")
                .entrySet()) {
            request = meeting("2014-07-11", "330300");
            request.put(each.getKey(), List.of(unknown));
            hold(request).statusCode(409).body("type", equalTo("urn:guiyan:problem:" + each.getValue()));
        }
        request = meeting("2014-07-11", "330300");
        request.put("delegationId", unknown);
        hold(request).statusCode(409).body("type", equalTo("urn:guiyan:problem:unknown-delegation"));
        as(Tokens.ouhai())
                .body(meeting("2014-07-11", "330326"))
                .post("/api/v1/meetings")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> meeting(String on, String region) {
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("on", on);
        meeting.put("place", "示例会议厅");
        meeting.put("kind", "RECEPTION");
        meeting.put("region", region);
        for (String list : List.of("leaderIds", "merchantIds", "chamberIds", "agenda", "materials")) {
            meeting.put(list, List.of());
        }
        return meeting;
    }

    private static ValidatableResponse hold(Map<String, Object> request) {
        return as(Tokens.cityOffice()).body(request).post("/api/v1/meetings").then();
    }

    private static ValidatableResponse rewrite(String token, String id, int version, Map<String, Object> request) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .put("/api/v1/meetings/" + id)
                .then();
    }
}
