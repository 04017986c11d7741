package cn.guiyan.target;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.config.LogConfig.logConfig;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.target.plan.PlanMother;
import cn.guiyan.target.plan.TargetNode;
import cn.guiyan.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** The city's office at work with one calibre, over HTTP. */
public final class Office {
    private final String calibre;

    public Office(String calibre) {
        this.calibre = calibre;
    }

    /** A request of somebody's, with exact numbers in the answer. */
    public static RequestSpecification as(String token) {
        return given().config(RestAssured.config()
                        .jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                        .logConfig(logConfig().enableLoggingOfRequestAndResponseIfValidationFails()))
                // RestAssured knows the port only within a test, not before all of them.
                .port(ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class))
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON);
    }

    /** A POST of the office's with a key of its own. */
    public static RequestSpecification posting() {
        return as(Tokens.cityOffice()).header("Idempotency-Key", UUID.randomUUID());
    }

    /** Drafts a plan; its answer has status 201. */
    public Response draft(int year) {
        return posting()
                .body(Map.of("name", "%d年%s任务".formatted(year, calibre), "year", year, "calibre", calibre))
                .post("/api/v1/plans");
    }

    /** Gives a draft its targets. */
    public static Response divide(String plan, String etag, TargetNode root) {
        return as(Tokens.cityOffice())
                .header("If-Match", etag)
                .body(Map.of("root", root))
                .put("/api/v1/plans/{id}/targets", plan);
    }

    /** Releases a plan. */
    public static Response release(String plan, String etag) {
        return posting().header("If-Match", etag).post("/api/v1/plans/{id}/release", plan);
    }

    /** A released plan of {@link PlanMother#city()}. */
    public void plan(int year) {
        Response drafted = draft(year);
        String id = drafted.then().statusCode(201).extract().path("id");
        String etag = divide(id, drafted.header("ETag"), PlanMother.city())
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        release(id, etag).then().statusCode(200);
    }

    /** The ranking of a month once it contains these entries. */
    public ValidatableResponse ranking(String month, FundArrivalChanged... containing) {
        RequestSpecification request = as(Tokens.leader()).queryParam("calibre", calibre);
        if (containing.length > 0) {
            request.header("Consistency-Token", tokens(containing));
        }
        return request.get("/api/v1/rankings/{month}", month)
                .then()
                .statusCode(200)
                .header("Stale", "false");
    }

    /** Freezes a month with these entries. */
    public Response freeze(String month, FundArrivalChanged... containing) {
        RequestSpecification request = posting().queryParam("calibre", calibre);
        if (containing.length > 0) {
            request.header("Consistency-Token", tokens(containing));
        }
        return request.post("/api/v1/rankings/{month}/freeze", month);
    }

    /** Freezes the months of a year from January on. */
    public void freezeUntil(int year, int month) {
        for (int m = 1; m <= month; m++) {
            freeze("%d-%02d".formatted(year, m)).then().statusCode(200);
        }
    }

    /** Corrects a month. */
    public Response correct(String month, String reason) {
        return posting()
                .queryParam("calibre", calibre)
                .body(Map.of("reason", reason))
                .post("/api/v1/rankings/{month}/corrections", month);
    }

    private static String tokens(FundArrivalChanged... entries) {
        return Arrays.stream(entries).map(Ledger::token).collect(Collectors.joining(","));
    }
}
