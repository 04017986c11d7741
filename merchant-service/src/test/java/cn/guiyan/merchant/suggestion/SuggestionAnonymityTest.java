package cn.guiyan.merchant.suggestion;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.suggestion.SuggestionCases.SUGGESTIONS;
import static cn.guiyan.merchant.suggestion.SuggestionCases.anonymous;
import static cn.guiyan.merchant.suggestion.SuggestionCases.assignment;
import static cn.guiyan.merchant.suggestion.SuggestionCases.raised;
import static cn.guiyan.merchant.suggestion.SuggestionCases.read;
import static cn.guiyan.merchant.suggestion.SuggestionCases.reply;
import static cn.guiyan.merchant.suggestion.SuggestionCases.step;
import static cn.guiyan.merchant.suggestion.SuggestionCases.townService;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Anonymous stays anonymous, for whoever reads the whole database too. */
@MerchantServiceTest
@Tag("M10")
class SuggestionAnonymityTest {
    private final String account = "teller-" + UUID.randomUUID();
    private final String teller = Tokens.of(account, "330300", "chamber");
    private final String key = UUID.randomUUID().toString();

    @Test
    void nothingInTheDatabaseNamesWhoRaisedAndRatedIt() throws SQLException {
        JsonPath sent = send().then().statusCode(201).extract().jsonPath();
        String id = sent.getString("id");
        String receipt = sent.getString("receipt");
        step(Tokens.cityOffice(), id, "assignment", assignment("330304")).statusCode(200);
        step(Tokens.ouhai(), id, "replies", reply("2014-08-20")).statusCode(200);
        step(Tokens.cityOffice(), id, "acceptance", Map.of("unit", "330304")).statusCode(200);
        step(teller, id, "rating", Map.of("score", 2, "receipt", receipt)).statusCode(200);

        assertThat(tablesWith(account)).isEmpty();
        assertThat(tablesWith(receipt)).isEmpty();
        assertThat(tablesWith(key)).isEmpty();
        // The search does find what is there.
        raised(Tokens.of(account, "330300", "city-office"), townService(registered("330304")));
        assertThat(tablesWith(account))
                .contains("public.suggestion", "http.idempotency_key")
                .anyMatch(table -> table.startsWith("journal."));
        assertThat(tablesWith(id)).contains("public.suggestion").doesNotContain("access.disclosure");
    }

    @Test
    void theHistoryNamesNobody() {
        JsonPath sent = send().then().statusCode(201).extract().jsonPath();
        as(Tokens.cityOffice())
                .get(SUGGESTIONS + "/" + sent.getString("id") + "/history")
                .then()
                .statusCode(200)
                .body("actor", everyItem(equalTo("anonymous")));
    }

    @Test
    void itIsTakenDownOnceHoweverOftenItIsSentAndTheReceiptIsTheSame() {
        Response first = send();
        Response again = send();
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void theReceiptAloneShowsItAndRatesIt() {
        JsonPath sent = send().then().statusCode(201).extract().jsonPath();
        String id = sent.getString("id");
        String receipt = sent.getString("receipt");
        assertThat(receipt).hasSize(43);

        read(teller, id).statusCode(404);
        as(teller)
                .header("Suggestion-Receipt", "x".repeat(43))
                .get(SUGGESTIONS + "/" + id)
                .then()
                .statusCode(404);
        as(teller)
                .header("Suggestion-Receipt", receipt)
                .get(SUGGESTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("REGISTERED"))
                .body("receipt", nullValue());
        step(Tokens.cityOffice(), id, "assignment", assignment("330304")).statusCode(200);
        step(Tokens.ouhai(), id, "replies", reply("2014-08-20")).statusCode(200);
        step(Tokens.cityOffice(), id, "acceptance", Map.of("unit", "330304")).statusCode(200);
        step(Tokens.cityOffice(), id, "rating", Map.of("score", 5))
                .statusCode(403)
                .body("type", endsWith(":not-the-raiser"));
        step(teller, id, "rating", Map.of("score", 5, "receipt", "x".repeat(43)))
                .statusCode(404);
        step(teller, id, "rating", Map.of("score", 3, "receipt", receipt))
                .statusCode(200)
                .body("satisfaction", equalTo(3));
        as(Tokens.cityOffice())
                .get(SUGGESTIONS + "/" + id + "/history")
                .then()
                .body("[0].actor", equalTo("anonymous"))
                .body("actor", hasItems("anonymous", "office", "ouhai"));
    }

    @Test
    void aKeyThatCanBeGuessedWouldGiveTheSenderAway() {
        send("1").then().statusCode(400).body("type", endsWith(":idempotency-key-guessable"));
    }

    private Response send() {
        return send(key);
    }

    private Response send(String under) {
        return given().header("Authorization", "Bearer " + teller)
                .header("Idempotency-Key", under)
                .contentType("application/json")
                .body(anonymous("TOWN_SERVICE"))
                .post(SUGGESTIONS);
    }

    // Every table of the database with a row that holds the text in any of its columns.
    private static List<String> tablesWith(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection database = EmbeddedPostgresServer.database("merchant").asAdministrator();
                Statement statement = database.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet row = statement.executeQuery(
                        "SELECT EXISTS (SELECT 1 FROM %s t WHERE t::text LIKE '%%%s%%')".formatted(table, text))) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("""
                SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables
                WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
