package cn.guiyan.project.investment;

import static cn.guiyan.project.Samples.arrival;
import static cn.guiyan.project.Samples.as;
import static cn.guiyan.project.Samples.landedIn;
import static cn.guiyan.project.Samples.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.project.ProjectServiceTest;
import cn.guiyan.project.Publisher;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ProjectServiceTest
class ProjectResourceTest {
    @Test
    @Tag("G01")
    @Tag("D9")
    void aForeignProjectLooksAbsent() {
        String foreign = project(Tokens.pingyang(), "330326");
        for (String id : new String[] {foreign, UUID.randomUUID().toString()}) {
            as(Tokens.ouhai()).get("/api/v1/projects/" + id).then().statusCode(404);
            as(Tokens.ouhai())
                    .get("/api/v1/projects/" + id + "/fund-arrivals")
                    .then()
                    .statusCode(404);
            as(Tokens.ouhai())
                    .body(Map.of("stage", "CONSTRUCTION", "on", "2014-05-01"))
                    .post("/api/v1/projects/" + id + "/stage")
                    .then()
                    .statusCode(404);
        }
        as(Tokens.ouhai())
                .get("/api/v1/projects?size=200")
                .then()
                .statusCode(200)
                .body("items.region", everyItem(startsWith("330304")));
    }

    @Test
    void aTownsProjectIsItsCountys() {
        String id = project(Tokens.ouhai(), "330304T01");

        as(Tokens.ouhai())
                .get("/api/v1/projects?region=330304&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    @Tag("P18")
    void anIllegalStageChangeIsAClearProblem() {
        String id = project(Tokens.ouhai(), "330304");

        as(Tokens.ouhai())
                .header("Accept-Language", "zh-CN")
                .body(Map.of("stage", "EFFECTIVE", "on", "2014-05-01"))
                .post("/api/v1/projects/" + id + "/stage")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:illegal-stage-change"))
                .body("from", equalTo("LANDED"))
                .body("to", equalTo("EFFECTIVE"));
    }

    @Test
    void aStepIsKeptInTheHistoryWithItsReason() {
        String id = project(Tokens.ouhai(), "330304");

        as(Tokens.ouhai())
                .body(Map.of("stage", "SIGNED", "on", "2014-05-01", "reason", "土地手续未完成"))
                .post("/api/v1/projects/" + id + "/stage")
                .then()
                .statusCode(200)
                .body("projectClass", equalTo("B"));
        as(Tokens.ouhai())
                .get("/api/v1/projects/" + id + "/history")
                .then()
                .body("[0].reason", equalTo("土地手续未完成"))
                .body("[0].changes.field", hasItem("stage"));
    }

    @Test
    void anUnknownInvestorIsRefusedAndAKnownOneIsNot() throws Exception {
        UUID id = UUID.randomUUID();
        Map<String, Object> project = landedIn("330304");
        project.put("investorMerchantId", id.toString());
        as(Tokens.ouhai())
                .body(project)
                .post("/api/v1/projects")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-investor-merchant"));

        MerchantChanged merchant = new MerchantChanged(
                id,
                0,
                "示例商人甲",
                "330304",
                "350100",
                "C",
                null,
                null,
                "CONTACTED",
                Origin.REPORTED,
                null,
                List.of(),
                null);
        Publisher.publish(Topics.MERCHANTS, merchant, EventCodec.write(merchant));

        as(Tokens.ouhai())
                .header("Consistency-Token", Topics.MERCHANTS + ":" + id + ":0")
                .body(project)
                .post("/api/v1/projects")
                .then()
                .statusCode(201)
                .body("investorMerchantId", equalTo(id.toString()));
    }

    @Test
    @Tag("D13")
    void anErasedInvestorStaysTheProjectsAndBecomesNoOthers() throws Exception {
        UUID id = UUID.randomUUID();
        MerchantChanged merchant = new MerchantChanged(
                id,
                0,
                "示例商人甲",
                "330304",
                "350100",
                "C",
                null,
                null,
                "CONTACTED",
                Origin.REPORTED,
                null,
                List.of(),
                null);
        Publisher.publish(Topics.MERCHANTS, merchant, EventCodec.write(merchant));
        Map<String, Object> project = landedIn("330304");
        project.put("investorMerchantId", id.toString());
        String entered = as(Tokens.ouhai())
                .header("Consistency-Token", Topics.MERCHANTS + ":" + id + ":0")
                .body(project)
                .post("/api/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        MerchantChanged erased = new MerchantChanged(
                id, 1, "已删除", "330304", "350100", "C", null, null, "CONTACTED", Origin.REPORTED, null, List.of(), null);
        Publisher.publish(Topics.MERCHANTS, erased, null);

        as(Tokens.ouhai())
                .header("Consistency-Token", Topics.MERCHANTS + ":" + id + ":1")
                .body(project)
                .post("/api/v1/projects")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-investor-merchant"));
        project.keySet().removeAll(List.of("projectClass", "stage", "stageSince"));
        project.put("name", "示例更名项目");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(project)
                .put("/api/v1/projects/" + entered)
                .then()
                .statusCode(200)
                .body("investorMerchantId", equalTo(id.toString()));
    }

    @Test
    void aProjectIsNotEnteredForAPlaceThatDidNotExist() {
        Map<String, Object> project = landedIn("330305");
        as(Tokens.cityOffice())
                .body(project)
                .post("/api/v1/projects")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:region-not-valid"));

        Map<String, Object> moved = landedIn("330305");
        moved.keySet().removeAll(List.of("projectClass", "stage", "stageSince"));
        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(moved)
                .put("/api/v1/projects/" + project(Tokens.ouhai(), "330304"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:region-not-valid"));
    }

    @Test
    void aProjectIsInTheCity() {
        as(Tokens.cityOffice())
                .body(landedIn("350100"))
                .post("/api/v1/projects")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"))
                .body("field", equalTo("region"));
    }

    @Test
    @Tag("D9")
    void whoSeesFarByAnotherRoleWritesForTheirOwnOfficeOnly() {
        String both = Tokens.of("both", "330304", "county-office", "supervisor");
        String own = "/api/v1/projects/" + project(both, "330304");
        String foreign = "/api/v1/projects/" + project(Tokens.pingyang(), "330326");
        Map<String, Object> step = Map.of("stage", "CONSTRUCTION", "on", "2014-05-01");

        as(both).get(foreign).then().statusCode(200);
        as(both).body(step).post(own + "/stage").then().statusCode(200);
        for (Response answer : List.of(
                as(both).body(landedIn("330326")).post("/api/v1/projects"),
                as(both).body(step).post(foreign + "/stage"),
                as(both).body(arrival("2014-07-03")).post(foreign + "/fund-arrivals"))) {
            answer.then().statusCode(403).body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
        }
    }

    @Test
    void whoWaitsForAnotherWriteHoldsNoTransaction() throws Exception {
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() -> as(Tokens.ouhai())
                .header("Consistency-Token", Topics.MERCHANTS + ":" + UUID.randomUUID() + ":0")
                .body(landedIn("330304"))
                .post("/api/v1/projects"));
        try (Connection watch = EmbeddedPostgresServer.database("project").asOwner();
                Statement statement = watch.createStatement()) {
            await().during(Duration.ofSeconds(2))
                    .until(() -> !statement
                            .executeQuery(
                                    "SELECT FROM pg_locks WHERE relation = 'http.idempotency_key'::regclass AND mode = 'RowExclusiveLock'")
                            .next());
        }
        assertThat(waiting).isNotDone();
        waiting.join().then().statusCode(201);
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        as(Tokens.ouhai())
                .header("Consistency-Token", "nonsense")
                .body(landedIn("330304"))
                .post("/api/v1/projects")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-consistency-token"));
    }
}
