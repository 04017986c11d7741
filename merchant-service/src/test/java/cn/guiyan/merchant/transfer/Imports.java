package cn.guiyan.merchant.transfer;

import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What an office does with an import. */
final class Imports {
    static final String PATH = "/api/v1/imports/";

    private Imports() {}

    static Response upload(String token, String kind, byte[] file) {
        return upload(token, kind, file, UUID.randomUUID().toString());
    }

    static Response upload(String token, String kind, byte[] file, String key) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .header("Accept-Language", "zh-CN")
                .contentType("application/octet-stream")
                .queryParam("kind", kind)
                .queryParam("name", "示例.xlsx")
                .body(file)
                .post("/api/v1/imports");
    }

    /** The id of an import of 瓯海's office that was uploaded and checked. */
    static String checked(String kind, byte[] file) {
        return checked(Tokens.ouhai(), kind, file);
    }

    static String checked(String token, String kind, byte[] file) {
        String id = upload(token, kind, file).then().statusCode(201).extract().path("id");
        await(token, id, "CHECKED", "FAILED");
        return id;
    }

    /** The same, written. */
    static JsonPath done(String kind, byte[] file) {
        String id = checked(kind, file);
        confirm(Tokens.ouhai(), id);
        return await(Tokens.ouhai(), id, "DONE", "FAILED");
    }

    static void confirm(String token, String id) {
        step(token, id, "confirmation").then().statusCode(200);
    }

    static Response step(String token, String id, String step) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PATH + id + "/" + step);
    }

    static Response get(String token, String path) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "zh-CN")
                .get(path);
    }

    static JsonPath await(String token, String id, String... states) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> get(token, PATH + id).jsonPath(),
                        import_ -> List.of(states).contains(import_.getString("status")));
    }

    static long count(String sql) {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
