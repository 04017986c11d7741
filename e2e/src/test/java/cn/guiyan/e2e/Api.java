package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What offices do through the gateway, as the users of the demonstration data. */
record Api(Suite suite) {
    static final String CALIBRE = "OUT_OF_PROVINCE";

    /** A request of one user, for a test to go on with. */
    RequestSpecification as(String user) {
        return anonymous().header("Authorization", "Bearer " + suite.token(user));
    }

    RequestSpecification anonymous() {
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                        .decoderConfig(DecoderConfig.decoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                .baseUri(suite.gateway().toString());
    }

    JsonPath get(String user, String path, Object... parameters) {
        return as(user).get(path, parameters).then().statusCode(200).extract().jsonPath();
    }

    Response post(String user, String path, Object body) {
        return post(user, UUID.randomUUID().toString(), path, body);
    }

    Response post(String user, String key, String path, Object body) {
        return as(user).header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    JsonPath overview(String month) {
        return get("leader", "/api/v1/leadership/overview?month=" + month + "&calibre=" + CALIBRE);
    }

    JsonPath ranking(String month) {
        return get("leader", "/api/v1/rankings/" + month + "?calibre=" + CALIBRE);
    }

    /** The first project of a county that takes funds. */
    String project(String county) {
        return get(county, "/api/v1/projects?stage=CONSTRUCTION&size=1").getString("items[0].id");
    }

    /** Records an entry as the county and returns its id. */
    String record(String county, String project, String amount, String arrivedOn) {
        return created(post(county, "/api/v1/projects/" + project + "/fund-arrivals", arrival(amount, arrivedOn)));
    }

    Response verify(String entry) {
        return post("office", "/api/v1/fund-arrivals/" + entry + "/verification", Map.of());
    }

    static Map<String, Object> arrival(String amount, String arrivedOn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("amount", new BigDecimal(amount));
        body.put("calibre", CALIBRE);
        body.put("arrivedOn", arrivedOn);
        body.put("voucher", "E2E-" + UUID.randomUUID().toString().substring(0, 18));
        return body;
    }

    static String created(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath().getString("id");
    }

    /** A region's row of a ranking. */
    static Map<String, Object> row(JsonPath view, String list, String region) {
        List<Map<String, Object>> rows = view.getList(list);
        return rows.stream()
                .filter(row -> region.equals(row.get("region")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(region + " is not in " + list));
    }

    static BigDecimal number(Map<String, Object> row, String field) {
        return new BigDecimal(String.valueOf(row.get(field)));
    }

    static BigDecimal number(JsonPath view, String path) {
        return new BigDecimal(String.valueOf(view.<Object>get(path)));
    }
}
