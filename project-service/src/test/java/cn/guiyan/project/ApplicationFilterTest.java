package cn.guiyan.project;

import static cn.guiyan.project.Samples.arrival;
import static cn.guiyan.project.Samples.as;
import static cn.guiyan.project.Samples.project;
import static cn.guiyan.project.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With row security switched off, the application's own filter alone keeps the regions apart. */
@ProjectServiceTest
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
    void anotherCountyReadsNothing() {
        String project = project(Tokens.ouhai(), "330304");
        String entry = recorded(arrival("2014-07-03"));
        for (String path : List.of(
                "/api/v1/projects/" + project,
                "/api/v1/projects/" + project + "/history",
                "/api/v1/projects/" + project + "/fund-arrivals",
                "/api/v1/fund-arrivals/" + entry,
                "/api/v1/fund-arrivals/" + entry + "/history")) {
            as(Tokens.ouhai()).get(path).then().statusCode(200);
            as(Tokens.pingyang()).get(path).then().statusCode(404);
        }
        for (String list : List.of("/api/v1/projects", "/api/v1/fund-arrivals")) {
            List<String> regions = as(Tokens.pingyang()).get(list + "?size=200").path("items.region");
            assertThat(regions).allMatch(region -> region.startsWith("330326"));
        }
    }

    @Test
    void anotherCountyChangesNothing() {
        String project = project(Tokens.ouhai(), "330304");
        as(Tokens.pingyang())
                .body(Map.of("stage", "CONSTRUCTION", "on", "2014-05-20"))
                .post("/api/v1/projects/" + project + "/stage")
                .then()
                .statusCode(404);
        as(Tokens.pingyang())
                .body(arrival("2014-07-03"))
                .post("/api/v1/projects/" + project + "/fund-arrivals")
                .then()
                .statusCode(404);
    }

    private static void rowSecurity(String how) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("project").asOwner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("project", "fund_arrival")) {
                statement.execute("ALTER TABLE " + table + " " + how + " ROW LEVEL SECURITY");
            }
        }
    }
}
