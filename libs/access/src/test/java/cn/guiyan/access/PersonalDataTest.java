package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.Suite;
import cn.guiyan.testing.Tokens;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "contacts"))
class PersonalDataTest {
    private static final String PHONE = "13812341234";
    private static final String MASKED = "138****1234";

    @Inject
    EntityManager entities;

    @Inject
    @DataSource("system")
    AgroalDataSource system;

    @Inject
    ObjectMapper json;

    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void twoContactsOfOuhai() {
        inEveryRegion(() -> {
            entities.persist(new Contact(id, "330304", "甲", PHONE));
            entities.persist(new Contact(other, "330304", "乙", PHONE));
        });
    }

    @AfterEach
    void remove() {
        inEveryRegion(() -> {
            entities.remove(entities.find(Contact.class, id));
            entities.remove(entities.find(Contact.class, other));
        });
    }

    @Test
    void aPhoneStandsEncryptedInTheDatabase() throws SQLException {
        assertThat(column("SELECT phone FROM contact WHERE id = '" + id + "'"))
                .startsWith("new:")
                .doesNotContain(PHONE);
        inEveryRegion(() -> assertThat(entities.find(Contact.class, id).phone).isEqualTo(PHONE));
    }

    @Test
    void aPhoneIsMaskedUnlessItWasDisclosed() {
        assertThat(phones("/contacts", Tokens.ouhai())).containsExactlyInAnyOrder(MASKED, MASKED);
        assertThat(phones("/contacts", Tokens.cityOffice())).containsExactlyInAnyOrder(MASKED, MASKED);
    }

    @Test
    void onlyTheRecordThatWasDisclosedIsShownAndTheReadingIsRecorded() throws SQLException {
        assertThat(phones("/contacts/" + id + "/disclosed", Tokens.ouhai())).containsExactlyInAnyOrder(PHONE, MASKED);
        assertThat(phones("/contacts/" + id + "/disclosed", Tokens.cityOffice()))
                .containsExactlyInAnyOrder(PHONE, MASKED);
        assertThat(column("SELECT string_agg(concat_ws('/', actor, topic, region, purpose), ' ' ORDER BY number)"
                        + " FROM access.disclosure WHERE id = '" + id + "'"))
                .isEqualTo("ouhai/contacts/330304/read office/contacts/330304/read");
    }

    @Test
    void theNextRequestIsMaskedAgain() {
        phones("/contacts/" + id + "/disclosed", Tokens.ouhai());
        assertThat(phones("/contacts", Tokens.ouhai())).containsExactlyInAnyOrder(MASKED, MASKED);
    }

    @Test
    void whoeverDoesNotKeepTheRecordSeesItMaskedAndNothingIsRecorded() throws SQLException {
        assertThat(phones("/contacts/" + id + "/disclosed", Tokens.leader())).containsExactlyInAnyOrder(MASKED, MASKED);
        assertThat(phones("/contacts/" + id + "/disclosed", Tokens.of("officer", "330304", "service-officer")))
                .containsExactlyInAnyOrder(MASKED, MASKED);
        assertThat(phones("/contacts/" + id + "/disclosed", Tokens.of("both", "330326", "county-office", "supervisor")))
                .as("another county's office that sees far by another role")
                .containsExactlyInAnyOrder(MASKED, MASKED);
        assertThat(column("SELECT count(*)::text FROM access.disclosure WHERE id = '" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsKeptStaysMaskedWhateverWasDisclosed() {
        String kept = RestAssured.given()
                .auth()
                .oauth2(Tokens.ouhai())
                .get("/contacts/" + id + "/kept")
                .asString();
        assertThat(kept).contains(MASKED).doesNotContain(PHONE);
    }

    @Test
    void outsideARequestItIsMasked() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Contact.ContactView(id, "甲", PHONE)))
                .contains("\"phone\":\"" + MASKED + "\"");
    }

    @Test
    void theCallerIsWhoTheTokenNames() {
        List<String> caller = RestAssured.given()
                .auth()
                .oauth2(Tokens.ouhai())
                .get("/contacts/caller")
                .jsonPath()
                .getList("", String.class);
        assertThat(caller).containsExactly("ouhai", "ouhai", "330304");
        assertThat(Caller.currentName()).isEqualTo("system");
    }

    private void inEveryRegion(Runnable work) {
        Scopes.within(RegionScope.all(), () -> QuarkusTransaction.requiringNew().run(work));
    }

    private String column(String sql) throws SQLException {
        try (Connection connection = system.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> phones(String path, String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { it.phone != null }.phone", String.class);
    }
}
