package cn.guiyan.gateway.liaison;

import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@GatewayTest
class ProvinceOfManyChambersTest {
    @Test
    void aProvinceShowsTheFirstAndSaysHowManyThereAre() throws SQLException {
        inXinjiang("""
                INSERT INTO views.chamber (id, name, place, level, region)
                SELECT gen_random_uuid(), '示例商会' || lpad(i::text, 3, '0'), '650100', 'PREFECTURE', '330300'
                FROM generate_series(1, 201) i""");
        try {
            Asking.as(Tokens.leader())
                    .get("/api/v1/leadership/liaison-map/provinces/650000?on=2014-06-30")
                    .then()
                    .statusCode(200)
                    .body("summary.chambers", equalTo(201))
                    .body("chambers.size()", equalTo(200))
                    .body("chambers[199].name", equalTo("示例商会200"));
        } finally {
            inXinjiang("DELETE FROM views.chamber WHERE place = '650100'");
        }
    }

    private static void inXinjiang(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
