package cn.guiyan.target.plan;

import static cn.guiyan.target.plan.PlanMother.leaf;
import static cn.guiyan.target.plan.PlanMother.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.target.Office;
import cn.guiyan.target.ServiceTest;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("T01")
class PlanResourceTest {
    private static final Office OFFICE = new Office("OUT_OF_PROVINCE");

    @Test
    void aPlanIsDraftedDividedReleasedAndPublished() {
        Response drafted = OFFICE.draft(2031);
        String id = drafted.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/api/v1/plans/"))
                .body("status", equalTo("DRAFT"))
                .body("rounding.percentScale", comparesEqualTo(2))
                .body("rounding.mode", equalTo("DOWN"))
                .body("root", nullValue())
                .extract()
                .path("id");

        Response divided = Office.divide(id, "\"0\"", PlanMother.city());
        divided.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("root.name", equalTo("温州市"))
                .body("root.children.name", contains("鹿城区", "瓯海区", "平阳县", "永嘉县"))
                .body("root.children[1].amount", comparesEqualTo(new BigDecimal("4200000000")))
                .body("root.children[1].children", hasSize(3));

        Office.release(id, "\"1\"").then().statusCode(200).body("status", equalTo("RELEASED"));
        Office.as(Tokens.ouhai())
                .get("/api/v1/plans/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("root.reserve", comparesEqualTo(new BigDecimal("4800000000")));
        Office.as(Tokens.leader())
                .queryParam("year", 2031)
                .get("/api/v1/plans")
                .then()
                .statusCode(200)
                .body("total", comparesEqualTo(1))
                .body("items[0].id", equalTo(id));
        Office.as(Tokens.leader())
                .get("/api/v1/plans/{id}/history", id)
                .then()
                .statusCode(200)
                .body("version", contains(2, 1, 0))
                .body("actor", hasItem("office"));

        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.PLANS)) {
            ConsumerRecord<String, byte[]> released =
                    probe
                            .await(seen -> seen.stream()
                                            .filter(r -> r.key().equals(id))
                                            .count()
                                    == 3)
                            .stream()
                            .filter(r -> r.key().equals(id))
                            .reduce((first, second) -> second)
                            .orElseThrow();
            PlanChanged plan = EventCodec.read(PlanChanged.class, released.value());
            assertThat(plan.status()).isEqualTo("RELEASED");
            assertThat(plan.version()).isEqualTo(2);
            assertThat(plan.targets()).hasSize(8);
        }
    }

    @Test
    void targetsThatDoNotSumAreNotReleased() {
        String id = OFFICE.draft(2032).path("id");
        Office.divide(id, "\"0\"", node("330300", "82", "0", leaf("330304", "42"), leaf("330326", "39")))
                .then()
                .statusCode(200);
        Office.release(id, "\"1\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:targets-do-not-sum"))
                .body("node", equalTo("330300"))
                .body("expected", comparesEqualTo(new BigDecimal("8200000000")))
                .body("sum", comparesEqualTo(new BigDecimal("8100000000")))
                .body("difference", comparesEqualTo(new BigDecimal("-100000000")));
    }

    @Test
    void aYearHasOnePlanOfACalibre() {
        OFFICE.draft(2033).then().statusCode(201);
        OFFICE.draft(2033).then().statusCode(409).body("type", equalTo("urn:guiyan:problem:plan-exists"));
        new Office("ALL_RETURN").draft(2033).then().statusCode(201);
    }

    @Test
    void aReleasedPlanIsNotDividedAgain() {
        OFFICE.plan(2034);
        String id = Office.as(Tokens.leader())
                .queryParam("year", 2034)
                .get("/api/v1/plans")
                .path("items[0].id");
        Office.divide(id, "\"2\"", PlanMother.city())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:plan-released"));
    }

    @Test
    void aStaleOrMissingVersionIsRefused() {
        String id = OFFICE.draft(2035).path("id");
        Office.divide(id, "\"0\"", PlanMother.city()).then().statusCode(200);
        Office.divide(id, "\"0\"", leaf("330300", "1"))
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:guiyan:problem:stale-version"));
        Office.posting()
                .post("/api/v1/plans/{id}/release", id)
                .then()
                .statusCode(428)
                .body("type", equalTo("urn:guiyan:problem:version-required"));
    }

    @Test
    void anUnknownCalibreRegionOrAmountIsRefused() {
        new Office("省外").draft(2036).then().statusCode(400).body("type", equalTo("urn:guiyan:problem:unknown-calibre"));
        String id = OFFICE.draft(2036).path("id");
        Office.divide(id, "\"0\"", leaf("339999", "1"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
        for (String huge : new String[] {"1E-300000000", "0E-300000000", "1E+999999999"}) {
            Office.divide(id, "\"0\"", new TargetNode("330300", null, new BigDecimal(huge), null, List.of()))
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:guiyan:problem:illegal-target-amount"));
        }
        Office.divide(id, "\"0\"", leaf("330300", "-1"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-target-amount"))
                .body("mend", containsString("两位小数"));
    }

    @Test
    void aRepeatedKeyGivesTheSameAnswerAndAnotherBodyIsRefused() {
        Map<String, Object> body = Map.of("name", "重复", "year", 2037, "calibre", "OUT_OF_PROVINCE");
        String first = Office.as(Tokens.cityOffice())
                .header("Idempotency-Key", "plan-2037")
                .body(body)
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Office.as(Tokens.cityOffice())
                .header("Idempotency-Key", "plan-2037")
                .body(body)
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        Office.as(Tokens.cityOffice())
                .header("Idempotency-Key", "plan-2037")
                .body(Map.of("name", "另一个", "year", 2038, "calibre", "OUT_OF_PROVINCE"))
                .post("/api/v1/plans")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:guiyan:problem:idempotency-key-reused"));
        Office.as(Tokens.cityOffice())
                .body(body)
                .post("/api/v1/plans")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:idempotency-key-missing"));
    }

    @Test
    void onlyTheCityOfficeWritesAndOnlyOfficesRead() {
        Map<String, Object> body = Map.of("name", "越权", "year", 2039, "calibre", "OUT_OF_PROVINCE");
        for (String token : new String[] {Tokens.ouhai(), Tokens.leader(), Tokens.admin()}) {
            Office.as(token)
                    .header("Idempotency-Key", "not-allowed")
                    .body(body)
                    .post("/api/v1/plans")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:guiyan:problem:role-not-allowed"));
        }
        for (String role : new String[] {"chamber", "admin"}) {
            Office.as(Tokens.of(role, "330300", role))
                    .get("/api/v1/plans")
                    .then()
                    .statusCode(403);
        }
        Office.as("not-a-token")
                .get("/api/v1/plans")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:guiyan:problem:sign-in-required"));
    }
}
