package cn.guiyan.project;

import static io.restassured.RestAssured.given;

import cn.guiyan.testing.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A catalogue of named requests. */
public final class Samples {
    private Samples() {}

    /** A landed project of a region. */
    public static Map<String, Object> landedIn(String region) {
        Map<String, Object> project = new HashMap<>();
        project.put("name", "中国皮具大世界");
        project.put("region", region);
        project.put("industry", "F");
        project.put("projectClass", "A");
        project.put("stage", "LANDED");
        project.put("stageSince", "2013-03-18");
        project.put("plannedInvestment", 1_250_000_000);
        return project;
    }

    /** 1.2亿 from outside the province, with a voucher that nobody has used. */
    public static Map<String, Object> arrival(String arrivedOn) {
        Map<String, Object> arrival = new HashMap<>();
        arrival.put("amount", "120000000.00");
        arrival.put("calibre", "OUT_OF_PROVINCE");
        arrival.put("arrivedOn", arrivedOn);
        arrival.put("voucher", UUID.randomUUID().toString());
        return arrival;
    }

    /** A request by somebody, with a fresh idempotency key. */
    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    /** The id of a landed project that its own office entered. */
    public static String project(String token, String region) {
        return as(token)
                .body(landedIn(region))
                .post("/api/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of an entry that 瓯海's office recorded. */
    public static String recorded(Map<String, Object> arrival) {
        return as(Tokens.ouhai())
                .body(arrival)
                .post("/api/v1/projects/" + project(Tokens.ouhai(), "330304") + "/fund-arrivals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
