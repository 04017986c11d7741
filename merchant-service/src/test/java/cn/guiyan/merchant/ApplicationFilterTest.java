package cn.guiyan.merchant;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With row security switched off, the application's own filter alone keeps the regions apart. */
@MerchantServiceTest
@Tag("D11")
class ApplicationFilterTest {
    @BeforeEach
    void withoutRowSecurity() throws SQLException {
        rowSecurity("DISABLE");
    }

    @AfterEach
    void withRowSecurity() throws SQLException {
        rowSecurity("ENABLE");
    }

    @Test
    void anotherCountyReadsAndChangesNothing() {
        String path = "/api/v1/merchants/" + registered("330326");
        for (String part : List.of("", "/history")) {
            as(Tokens.pingyang()).get(path + part).then().statusCode(200);
            as(Tokens.ouhai()).get(path + part).then().statusCode(404);
        }
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(merchantOf("330304"))
                .put(path)
                .then()
                .statusCode(404);
        List<String> regions =
                as(Tokens.ouhai()).get("/api/v1/merchants?size=200").path("items.region");
        assertThat(regions).allMatch(region -> region.startsWith("330304"));
    }

    private static void rowSecurity(String how) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE merchant " + how + " ROW LEVEL SECURITY");
        }
    }
}
