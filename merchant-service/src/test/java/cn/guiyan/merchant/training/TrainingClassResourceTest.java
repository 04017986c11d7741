package cn.guiyan.merchant.training;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.exactly;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.number;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class TrainingClassResourceTest {
    private static final String PATH = "/api/v1/training-classes";

    private final TrainingCoverage coverage;

    @Inject
    TrainingClassResourceTest(TrainingCoverage coverage) {
        this.coverage = coverage;
    }

    @Test
    void batchesAreNumberedInOrderAlsoWhenTheyComeAtOnce() {
        int before =
                announced(trainingClass("2014-08-18", "2014-08-22")).extract().path("number");
        // What is refused leaves no gap.
        announced(trainingClass("2014-08-22", "2014-08-18"))
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-period"));
        List<CompletableFuture<Integer>> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> announced(trainingClass("2014-08-18", "2014-08-22"))
                                .statusCode(201)
                                .extract()
                                .<Integer>path("number")))
                .limit(8)
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 8).boxed().toList());
    }

    @Test
    @Tag("M12")
    void whoAttendedIsTrainedOnceFromTheDayTheClassEnded() {
        String twice = registered("330304");
        String absent = registered("330304");
        announced(with(trainingClass("2014-08-18", "2014-08-22"), twice, absent))
                .statusCode(201);
        announced(with(trainingClass("2014-10-13", "2014-10-17"), twice)).statusCode(201);

        assertThat(trainedBy("2014-08-21")).doesNotContain(UUID.fromString(twice));
        assertThat(trainedBy("2014-08-22")).contains(UUID.fromString(twice)).doesNotContain(UUID.fromString(absent));
        assertThat(trainedBy("2014-12-31")).containsOnlyOnce(UUID.fromString(twice));
    }

    @Test
    @Tag("M12")
    void trainedOfTheServingPresidentsAndVicePresidentsIsTheCoverage() {
        String president = registered("330304");
        String executive = registered("330304");
        String vice = registered("330326");
        String former = registered("330304");
        String director = registered("330304");
        // Long ago, so that no other test's officers serve.
        term(
                "福州市覆盖示例商会",
                List.of(
                        officer(president, "PRESIDENT", null),
                        officer(executive, "EXECUTIVE_VICE_PRESIDENT", null),
                        officer(former, "VICE_PRESIDENT", "1984-05-31"),
                        officer(director, "DIRECTOR", null)));
        // The same person in two chambers is one person; the day after the last the post is not held any more.
        term("厦门市覆盖示例商会", List.of(officer(president, "VICE_PRESIDENT", null), officer(vice, "VICE_PRESIDENT", null)));
        announced(with(trainingClass("1984-08-18", "1984-08-22"), president, executive))
                .statusCode(201);
        announced(with(trainingClass("1984-10-13", "1984-10-17"), president)).statusCode(201);
        announced(with(trainingClass("1984-10-13", "1984-10-17"), former)).statusCode(201);

        coverage("1984-12-31")
                .body("serving", equalTo(3))
                .body("trained", equalTo(1))
                .body("percent", number("33.33"))
                .body("ranks.post", contains("PRESIDENT", "EXECUTIVE_VICE_PRESIDENT", "VICE_PRESIDENT"))
                .body("ranks.serving", contains(1, 1, 2))
                .body("ranks.trained", contains(1, 0, 1))
                .body("ranks[2].percent", number("50.00"));
        coverage("1984-05-31").body("serving", equalTo(4)).body("trained", equalTo(0));
        coverage("1983-12-31").body("serving", equalTo(0)).body("percent", nullValue());
        as(Tokens.leader()).get(PATH + "/coverage").then().statusCode(200).body("on", notNullValue());
        as(Tokens.leader()).get(PATH + "/coverage?on=yesterday").then().statusCode(400);
    }

    private static ValidatableResponse coverage(String on) {
        return exactly(Tokens.leader())
                .get(PATH + "/coverage?on=" + on)
                .then()
                .statusCode(200)
                .body("on", equalTo(on));
    }

    private static void term(String chamber, List<Map<String, Object>> officers) {
        Map<String, Object> term = Map.of("number", 1, "from", "1984-01-01", "to", "1985-12-31", "officers", officers);
        id(as(Tokens.cityOffice()).body(term).post("/api/v1/chambers/" + openedChamber(chamber) + "/terms"));
    }

    private static Map<String, Object> officer(String merchant, String post, @Nullable String to) {
        Map<String, Object> officer = new HashMap<>(Map.of("merchantId", merchant, "post", post));
        officer.put("to", to);
        return officer;
    }

    @Test
    void attendanceIsRecordedByRewritingTheClass() {
        Map<String, Object> request = trainingClass("2014-08-18", "2014-08-22");
        String id = announced(request).statusCode(201).extract().path("id");

        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(with(request, registered("330304")))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("attendees", hasSize(1));
        as(Tokens.ouhai()).get(PATH + "/" + id + "/history").then().body("[0].changes.field", hasItem("attendees"));
        as(Tokens.ouhai()).get(PATH + "?size=200").then().statusCode(200).body("items.id", hasItem(id));
        as(Tokens.ouhai())
                .body(trainingClass("2014-08-18", "2014-08-22"))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsNoMerchantOrNotTrainedYetIsRefused() {
        announced(with(
                        trainingClass("2014-08-18", "2014-08-22"),
                        UUID.randomUUID().toString()))
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        announced(with(trainingClass("2999-08-18", "2999-08-22"), registered("330304")))
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:class-not-begun"));
    }

    private Set<UUID> trainedBy(String day) {
        return QuarkusTransaction.requiringNew().call(() -> coverage.trainedBy(LocalDate.parse(day)));
    }

    private static ValidatableResponse announced(Map<String, Object> request) {
        return as(Tokens.cityOffice()).body(request).post(PATH).then();
    }

    /** The first attended, the others did not. */
    private static Map<String, Object> with(Map<String, Object> request, String... merchants) {
        List<Map<String, Object>> attendees = new ArrayList<>();
        for (String merchant : merchants) {
            attendees.add(Map.of("merchantId", merchant, "attended", attendees.isEmpty()));
        }
        request.put("attendees", attendees);
        return request;
    }

    private static Map<String, Object> trainingClass(String from, String to) {
        Map<String, Object> request = new HashMap<>();
        request.put("title", "异地温州商会会长、副会长培训班");
        request.put("from", from);
        request.put("to", to);
        request.put("place", "330300");
        return request;
    }
}
