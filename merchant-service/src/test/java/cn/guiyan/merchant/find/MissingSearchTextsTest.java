package cn.guiyan.merchant.find;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class MissingSearchTextsTest {
    @Inject
    MissingSearchTexts missing;

    @Test
    void whatAnOlderVersionWroteIsFoundAfterTheUpgrade() throws SQLException {
        Map<String, Object> merchant = merchantOf("330304");
        merchant.put("name", "单示例");
        merchant.put("company", "旧版示例公司");
        merchant.put("tags", List.of("旧记录"));
        as(Tokens.cityOffice()).body(merchant).post("/api/v1/merchants").then().statusCode(201);
        as(Tokens.cityOffice())
                .body(fuzhou("福州市旧版示例商会"))
                .post("/api/v1/chambers")
                .then()
                .statusCode(201);
        forget();
        as(Tokens.leader()).get("/api/v1/merchants?tag=旧记录&q=shanshili").then().body("items", empty());

        missing.compute();

        for (String q : List.of("shanshili", "jiuban", "旧记录")) {
            as(Tokens.leader())
                    .queryParam("q", q)
                    .get("/api/v1/merchants?tag=旧记录")
                    .then()
                    .body("items.name", contains("单示例"))
                    .body("items.version", contains(0));
        }
        as(Tokens.leader())
                .get("/api/v1/chambers?q=jbsl&level=PREFECTURE")
                .then()
                .body("items.name", hasItem("福州市旧版示例商会"));
    }

    private static void forget() throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("UPDATE merchant SET search_text = NULL WHERE company = '旧版示例公司'");
            statement.execute("UPDATE chamber SET search_text = NULL WHERE name = '福州市旧版示例商会'");
        }
    }
}
