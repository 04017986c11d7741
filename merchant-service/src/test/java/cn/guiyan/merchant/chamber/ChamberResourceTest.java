package cn.guiyan.merchant.chamber;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class ChamberResourceTest {
    @Test
    @Tag("M02")
    void fuzhousChamberSignsForAllOfFujian() {
        String id = Samples.representing("350000", "350100", "福州市温州商会");

        as(Tokens.leader())
                .get("/api/v1/chambers/" + id)
                .then()
                .statusCode(200)
                .body("represents", equalTo("350000"))
                .body("place", equalTo("350100"))
                .body("contactPhone", equalTo("100****5678"));
    }

    @Test
    @Tag("M02")
    void fuzhousChamberSignsForAllOfFujianAndTheDutyStaysTraceableToIt() {
        String id = Samples.representing("350000", "350100", "福州市温州商会");

        as(Tokens.leader())
                .get("/api/v1/chambers/representing/350000")
                .then()
                .statusCode(200)
                .body("chamber.id", equalTo(id))
                .body("chamber.contactPhone", equalTo("100****5678"))
                .body("since", notNullValue());
        as(Tokens.leader())
                .get("/api/v1/chambers/" + id + "/history")
                .then()
                .statusCode(200)
                .body("[-1].changes.find { it.field == 'represents' }.to", equalTo("350000"));
        Map<String, Object> second = fuzhou("泉州市温州商会");
        second.put("represents", "350000");
        as(Tokens.cityOffice())
                .body(second)
                .post("/api/v1/chambers")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:province-represented"));
    }

    @Test
    @Tag("M02")
    void theDutyIsHandedOnWhenTheChamberBeforeGivesItUp() {
        Map<String, Object> first = fuzhou("南宁市温州商会");
        first.put("represents", "450000");
        String id = id(as(Tokens.cityOffice()).body(first).post("/api/v1/chambers"));
        String other = openedChamber("柳州市温州商会");
        Map<String, Object> second = fuzhou("柳州市温州商会");
        second.put("represents", "450000");

        rewrite(other, "0", second).then().statusCode(409);
        first.remove("represents");
        rewrite(id, "0", first).then().statusCode(200);
        as(Tokens.leader()).get("/api/v1/chambers/representing/450000").then().statusCode(404);
        rewrite(other, "0", second).then().statusCode(200);
        rewrite(other, "1", second).then().statusCode(200).header("ETag", "\"1\"");

        String since = as(Tokens.leader())
                .get("/api/v1/chambers/representing/450000")
                .then()
                .body("chamber.id", equalTo(other))
                .extract()
                .path("since");
        as(Tokens.leader())
                .get("/api/v1/chambers/" + other + "/history")
                .then()
                .body("[0].version", equalTo(1))
                .body("[0].occurredAt", equalTo(since));
    }

    @Test
    void onlyAProvinceIsAskedFor() {
        as(Tokens.leader())
                .get("/api/v1/chambers/representing/350100")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
    }

    @Test
    void aChamberHasOneFile() {
        opened("福州市示例商会");

        as(Tokens.cityOffice())
                .body(fuzhou("福州市示例商会"))
                .post("/api/v1/chambers")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:chamber-exists"));
    }

    @Test
    void onlyAProvinceIsRepresented() {
        Map<String, Object> chamber = fuzhou("福州市某商会");
        chamber.put("represents", "350100");

        as(Tokens.cityOffice())
                .body(chamber)
                .post("/api/v1/chambers")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
    }

    @Test
    void aFileIsRewrittenByTheOfficeThatKeepsIt() {
        String id = opened("福州市再示例商会");
        Map<String, Object> renamed = fuzhou("福州市更名商会");
        renamed.remove("contactPhone");

        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(403);
        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as(Tokens.cityOffice())
                .get("/api/v1/chambers/" + id + "?purpose=示例走访")
                .then()
                .body("contactPhone", equalTo("10012345678"));
        as(Tokens.cityOffice())
                .get("/api/v1/chambers/" + id + "/history")
                .then()
                .body("[0].changes.field", hasItem("name"));
    }

    @Test
    void aContactMaskedByTheListDoesNotReplaceTheRealOne() {
        String name = "福州市遮蔽商会";
        String id = opened(name);
        Map<String, Object> request = fuzhou(name);
        request.put(
                "contactName",
                as(Tokens.cityOffice())
                        .get("/api/v1/chambers?place=350100&size=200")
                        .path("items.find { it.name == '" + name + "' }.contactName"));

        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .header("Accept-Language", "en")
                .body(request)
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("contactName"))
                .body("violations[0].message", startsWith("is masked"));
        as(Tokens.cityOffice())
                .get("/api/v1/chambers/" + id + "?purpose=示例走访")
                .then()
                .body("contactName", equalTo("示例联系人"));
    }

    @Test
    @Tag("D5")
    void ofTwoRenamesAtOnceOneIsToldThatTheNameIsTaken() throws SQLException {
        String other = opened("福州市甲商会");
        String id = opened("福州市乙商会");
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.database("merchant");
        try (Connection first = database.asOwner();
                Connection watch = database.asOwner()) {
            first.setAutoCommit(false);
            first.createStatement().execute("UPDATE chamber SET name = '福州市同名商会' WHERE id = '" + other + "'");
            CompletableFuture<Response> second = CompletableFuture.supplyAsync(() -> as(Tokens.cityOffice())
                    .header("If-Match", "\"0\"")
                    .body(fuzhou("福州市同名商会"))
                    .put("/api/v1/chambers/" + id));
            await().until(() -> watch.createStatement()
                    .executeQuery("SELECT FROM pg_locks WHERE NOT granted AND database IS NULL")
                    .next());
            first.commit();
            second.join().then().statusCode(409).body("type", equalTo("urn:guiyan:problem:chamber-exists"));
        }
    }

    @Test
    void aRewriteThatChangesNothingIsNoVersion() {
        String id = opened("福州市不变商会");

        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(fuzhou("福州市不变商会"))
                .put("/api/v1/chambers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void chambersAreListedByPlace() {
        opened("福州市列表商会");

        as(Tokens.ouhai())
                .get("/api/v1/chambers?place=350000&size=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("福州市列表商会"));
    }

    private static Response rewrite(String id, String version, Map<String, Object> chamber) {
        return as(Tokens.cityOffice())
                .header("If-Match", "\"" + version + "\"")
                .body(chamber)
                .put("/api/v1/chambers/" + id);
    }

    private static String opened(String name) {
        return as(Tokens.cityOffice())
                .body(fuzhou(name))
                .post("/api/v1/chambers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
