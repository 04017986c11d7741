package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody sees and does what the role and the region allow, and nothing tells of the rest. */
@ExtendWith(SuiteExtension.class)
@Tag("D9")
@Tag("G01")
class ScopeIT {
    private static final String UPLOAD = "POST /api/v1/imports";
    private static final String OUHAI = "330304";
    private static final String PINGYANG = "330326";
    private static final List<String> COLLECTIONS =
            List.of("/api/v1/merchants", "/api/v1/projects", "/api/v1/fund-arrivals");

    private final Api api;

    ScopeIT(Api api) {
        this.api = api;
    }

    @Test
    void everyOperationOfTheDocumentIsChecked() {
        Map<String, Map<String, Object>> paths =
                api.get("leader", "/api/openapi?format=json").getMap("paths");
        Set<String> documented = new TreeSet<>();
        paths.forEach((path, item) -> item.keySet().stream()
                .filter(Set.of("get", "post", "put", "delete", "patch")::contains)
                .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        documented.removeIf(operation -> operation.contains("/operations/"));
        assertThat(Access.OPERATIONS.keySet()).containsExactlyInAnyOrderElementsOf(documented);
    }

    static Stream<Arguments> operationsAndUsers() {
        return Access.OPERATIONS.keySet().stream()
                .flatMap(operation -> Access.EVERYBODY.stream().map(user -> Arguments.of(operation, user)));
    }

    @ParameterizedTest
    @MethodSource("operationsAndUsers")
    void aRoleMayDoWhatItsOfficeIsFor(String operation, String user) {
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation
                .substring(operation.indexOf(' ') + 1)
                .replace("{month}", "2030-01")
                .replace("{code}", OUHAI)
                .replace("{province}", "350000")
                .replace("{number}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        if (path.endsWith("/stream") && Access.isAllowed(operation, user)) {
            return; // open-ended; LiveIT follows it
        }
        RequestSpecification request = api.as(user);
        if (!method.equals("GET")) {
            request = request.header("Idempotency-Key", UUID.randomUUID().toString());
            request = operation.equals(UPLOAD)
                    ? request.contentType(ContentType.BINARY).body("{}".getBytes(StandardCharsets.UTF_8))
                    : request.contentType(ContentType.JSON).body("{}");
        }
        Response response = request.request(method, path);
        if (Access.isAllowed(operation, user)) {
            assertThat(response.statusCode()).as(response.asString()).isIn(200, 201, 204, 400, 404, 409);
        } else {
            assertThat(response.statusCode()).as(response.asString()).isEqualTo(403);
            assertThat(response.jsonPath().getString("type")).endsWith(":role-not-allowed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/merchants", "/api/v1/projects", "/api/v1/fund-arrivals"})
    void anotherCountysRecordLooksAsIfItDidNotExist(String collection) {
        String own = id(collection, OUHAI);
        String foreign = id(collection, PINGYANG);
        for (String user : List.of("ouhai", "officer")) {
            for (String part : List.of("", "/history")) {
                assertThat(status(user, collection + "/" + own + part)).isEqualTo(200);
                Response hidden = api.as(user).get(collection + "/" + foreign + part);
                Response absent = api.as(user).get(collection + "/" + UUID.randomUUID() + part);
                assertThat(hidden.statusCode()).isEqualTo(404);
                assertThat(absent.statusCode()).isEqualTo(404);
                assertThat(hidden.jsonPath().getMap("").keySet())
                        .isEqualTo(absent.jsonPath().getMap("").keySet());
            }
        }
        for (String user : List.of("leader", "office", "supervisor", "department")) {
            assertThat(status(user, collection + "/" + foreign)).isEqualTo(200);
        }
    }

    @Test
    void listsHoldTheCallersRegionOnly() {
        for (String collection : COLLECTIONS) {
            JsonPath own = api.get("ouhai", collection + "?size=200");
            assertThat(own.<String>getList("items.region")).isNotEmpty().allMatch(region -> region.startsWith(OUHAI));
            assertThat(own.getInt("total"))
                    .isEqualTo(api.get("office", collection + "?size=1&region=" + OUHAI)
                            .getInt("total"));
            assertThat(api.get("ouhai", collection + "?region=" + PINGYANG).getInt("total"))
                    .isZero();
        }
    }

    @Test
    void anotherCountysRecordCannotBeChanged() {
        String project = id("/api/v1/projects", PINGYANG);
        String merchant = id("/api/v1/merchants", PINGYANG);
        int before = api.get("office", "/api/v1/projects/{id}", project).getInt("version");
        Map<String, Object> step = Map.of("stage", "PRODUCTION", "on", "2014-07-01");
        assertThat(api.post("ouhai", "/api/v1/projects/" + project + "/stage", step)
                        .statusCode())
                .isEqualTo(404);
        assertThat(api.post(
                                "ouhai",
                                "/api/v1/projects/" + project + "/fund-arrivals",
                                Api.arrival("1.00", "2014-07-01"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(rewrite("/api/v1/merchants/" + merchant)).isEqualTo(404);
        assertThat(rewrite("/api/v1/projects/" + project)).isEqualTo(404);
        assertThat(api.get("office", "/api/v1/projects/{id}", project).getInt("version"))
                .isEqualTo(before);
    }

    @Test
    void aRecordCannotBeMovedOutOfTheOffice() {
        String path = "/api/v1/merchants/" + id("/api/v1/merchants", OUHAI);
        Response read = api.as("ouhai").get(path);
        Map<String, Object> body = merchant(read.jsonPath());
        body.put("region", PINGYANG);
        Response moved = api.as("ouhai")
                .contentType(ContentType.JSON)
                .header("If-Match", read.header("ETag"))
                .body(body)
                .put(path);
        assertThat(moved.statusCode()).as(moved.asString()).isEqualTo(403);
    }

    @Test
    void anotherCountysPageLooksAsIfItDidNotExist() {
        String query = "?month=2014-06&calibre=" + Api.CALIBRE;
        assertThat(status("ouhai", "/api/v1/leadership/regions/" + OUHAI + query))
                .isEqualTo(200);
        assertThat(status("ouhai", "/api/v1/leadership/regions/" + PINGYANG + query))
                .isEqualTo(404);
        assertThat(status("leader", "/api/v1/leadership/regions/" + PINGYANG + query))
                .isEqualTo(200);
    }

    @Test
    @Tag("D10")
    void aPhoneIsForTheOfficeThatKeepsIt() {
        String path = "/api/v1/merchants/"
                + api.get("office", "/api/v1/merchants?size=200&region=" + OUHAI)
                        .getString("items.find { it.phone != null }.id");
        assertThat(api.get("ouhai", path + "?purpose=走访").getString("phone")).matches("\\+?[0-9-]{5,20}");
        assertThat(api.get("ouhai", path).getString("phone")).contains("*");
        assertThat(api.get("leader", path + "?purpose=走访").getString("phone")).contains("*");
        assertThat(api.get("officer", path).getString("phone")).contains("*");
        assertThat(api.get("ouhai", "/api/v1/merchants?size=200").<String>getList("items.phone"))
                .allMatch(phone -> phone == null || phone.contains("*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/xml"})
    @Tag("D10")
    void aListIsSaidInJsonOnly(String type) {
        for (String list : List.of("merchants", "chambers", "delegations", "projects", "plans", "alerts")) {
            assertThat(api.as("office")
                            .accept(type)
                            .get("/api/v1/" + list + "?size=1")
                            .statusCode())
                    .as(list)
                    .isEqualTo(406);
        }
    }

    private String id(String collection, String region) {
        return api.get("office", collection + "?size=1&region=" + region).getString("items[0].id");
    }

    private int status(String user, String path) {
        return api.as(user).get(path).statusCode();
    }

    private int rewrite(String path) {
        JsonPath read = api.get("office", path);
        Map<String, Object> body = path.contains("merchants") ? merchant(read) : project(read);
        return api.as("ouhai")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + read.getInt("version") + "\"")
                .body(body)
                .put(path)
                .statusCode();
    }

    private static Map<String, Object> merchant(JsonPath read) {
        return body(read, "name", "region", "presentCity", "industry", "company", "canvassing");
    }

    private static Map<String, Object> project(JsonPath read) {
        return body(read, "name", "region", "industry", "plannedInvestment");
    }

    private static Map<String, Object> body(JsonPath read, String... fields) {
        Map<String, Object> body = new HashMap<>();
        for (String field : fields) {
            body.put(field, read.get(field));
        }
        return body;
    }
}
