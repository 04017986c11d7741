package cn.guiyan.merchant.contact;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.contact.ContactSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database keeps the regions apart by itself, and so does the application. */
@MerchantServiceTest
@Tag("D11")
class ContactRowSecurityTest {
    @Test
    void rowSecurityAloneHidesForeignMerchantsContactsAndKeepsChambersFromBeingRewritten() throws SQLException {
        String foreign = contact(Tokens.pingyang(), "merchantId", registered("330326"));
        String chamber = contact(Tokens.pingyang(), "chamberId", openedChamber("福州市行级示例商会"));

        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '330304', true)");
            assertThat(count(statement, foreign)).isZero();
            assertThat(count(statement, chamber)).isEqualTo(1);
            assertThat(statement.executeUpdate("UPDATE contact SET kind = 'CALL' WHERE id = '" + chamber + "'"))
                    .isZero();
            assertThatThrownBy(() -> statement.execute("INSERT INTO contact SELECT gen_random_uuid(), 0, merchant_id,"
                            + " chamber_id, kind, happened_on, official_id, summary, next_step, remind_on, done_on,"
                            + " region, recorded_by, origin FROM contact WHERE id = '" + chamber + "'"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void withoutRowSecurityTheApplicationStillHidesThem() throws SQLException {
        String foreign = contact(Tokens.pingyang(), "merchantId", registered("330326"));
        rowSecurity("DISABLE");
        try {
            as(Tokens.ouhai()).get("/api/v1/contacts/" + foreign).then().statusCode(404);
            as(Tokens.ouhai())
                    .get("/api/v1/contacts?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(foreign)));
        } finally {
            rowSecurity("ENABLE");
        }
    }

    private static String contact(String token, String subject, String subjectId) {
        return id(as(token).body(visit(subject, subjectId, "2014-06-20")).post("/api/v1/contacts"));
    }

    private static int count(Statement statement, String contact) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM contact WHERE id = '" + contact + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void rowSecurity(String how) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE contact " + how + " ROW LEVEL SECURITY");
        }
    }
}
