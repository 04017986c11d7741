package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.testing.Suite;
import cn.guiyan.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "contacts"))
class RowSecurityTest {
    private static final String CITY = "全市";

    @Inject
    AgroalDataSource database;

    @Inject
    @DataSource("system")
    AgroalDataSource system;

    @Inject
    EntityManager entities;

    @Inject
    TransactionManager transactions;

    @Test
    void anOfficeReadsItsOwnRegionThoughTheQueryHasNoBound() {
        assertThat(read("/contacts", Tokens.ouhai())).containsExactly("瓯海", CITY);
        assertThat(read("/contacts", Tokens.pingyang())).containsExactly("平阳", CITY);
        assertThat(read("/contacts", Tokens.of("dongtou", "330305", "county-office")))
                .containsExactly("洞头县", CITY);
        assertThat(read("/contacts", Tokens.of("officer", "330304", "service-officer")))
                .containsExactly("瓯海", CITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "city-office", "supervisor", "department"})
    void theCityReadsEveryRegion(String role) {
        assertThat(read("/contacts", Tokens.of("someone", "330300", role))).containsExactly("瓯海", "平阳", "洞头县", CITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chamber", "admin", "no-role-of-ours"})
    void othersReadWhatBelongsToNoRegion(String role) {
        assertThat(read("/contacts", Tokens.of("someone", "330304", role))).containsExactly(CITY);
    }

    @Test
    void anUnknownRegionIsNoKeyToAnything() {
        assertThat(read("/contacts", Tokens.of("someone", "*", "county-office")))
                .containsExactly(CITY);
        assertThat(read("/contacts", Tokens.of("someone", "330304,330326", "county-office")))
                .containsExactly(CITY);
    }

    @Test
    void withoutATransactionNothingIsSeen() {
        assertThat(read("/contacts/without-transaction", Tokens.cityOffice())).isEmpty();
        assertThat(plain("SELECT name FROM contact")).isEmpty();
    }

    @Test
    void theSettingEndsWithItsTransaction() {
        Scopes.within(
                RegionScope.all(),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> assertThat(names()).hasSize(4)));
        // The pool has two connections: both have been used, and neither remembers.
        for (int i = 0; i < 4; i++) {
            assertThat(plain("SELECT name FROM contact")).isEmpty();
            assertThat(plain("SELECT coalesce(current_setting('guiyan.scope', true), '')"))
                    .containsExactly("");
        }
    }

    @Test
    void aRolledBackTransactionLeavesNothingBehindEither() {
        assertThatThrownBy(() -> Scopes.within(
                        RegionScope.all(),
                        () -> QuarkusTransaction.requiringNew().run(() -> names().get(99))))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(plain("SELECT name FROM contact")).isEmpty();
    }

    @Test
    void aJobSeesNothingOfARegionUnlessItOpensAScope() {
        assertThat(QuarkusTransaction.requiringNew().call(this::names)).containsExactly(CITY);
        assertThat(Scopes.within(
                        RegionScope.of("330304"),
                        () -> QuarkusTransaction.requiringNew().call(this::names)))
                .containsExactly("瓯海", CITY);
        assertThat(QuarkusTransaction.requiringNew().call(this::names)).containsExactly(CITY);
    }

    @Test
    void aTransactionInsideAnotherHasAScopeOfItsOwn() {
        Scopes.within(
                RegionScope.of("330304"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(names()).containsExactly("瓯海", CITY);
                    Scopes.within(
                            RegionScope.of("330326"),
                            () -> assertThat(QuarkusTransaction.requiringNew().call(this::names))
                                    .containsExactly("平阳", CITY));
                    assertThat(names()).containsExactly("瓯海", CITY);
                }));
    }

    @Test
    void hibernateAndJdbcShareTheTransactionsConnection() {
        Scopes.within(
                RegionScope.all(),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    Object hibernate = entities.createNativeQuery("SELECT pg_backend_pid()::text")
                            .getSingleResult();
                    assertThat(plain("SELECT pg_backend_pid()::text")).containsExactly(hibernate.toString());
                    assertThat(plain("SELECT name FROM contact")).hasSize(4);
                }));
    }

    @Test
    void nobodyWritesIntoAForeignRegion() {
        assertThatThrownBy(() -> Scopes.within(
                        RegionScope.of("330304"),
                        () -> QuarkusTransaction.requiringNew()
                                .run(() -> entities.persist(new Contact(UUID.randomUUID(), "330326", "x", null)))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theAuditCannotBeRewritten() {
        assertThatThrownBy(() -> plain("DELETE FROM access.disclosure RETURNING actor"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> plain("UPDATE access.disclosure SET actor = '' RETURNING actor"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theFunctionForPoliciesByHandAgrees() throws SQLException {
        try (Connection connection = system.getConnection();
                Statement statement = connection.createStatement()) {
            String sql = "SELECT name FROM contact WHERE access.in_scope(region) ORDER BY id";
            assertThat(strings(statement, sql)).isEmpty();
            statement.execute("SELECT set_config('guiyan.scope', '-,330304', false)");
            assertThat(strings(statement, sql)).containsExactly("瓯海", CITY);
            statement.execute("SELECT set_config('guiyan.scope', '*', false)");
            assertThat(strings(statement, sql)).hasSize(4);
            statement.execute("RESET ALL");
        }
    }

    @Test
    void aJobInEveryRegionSeesEveryUnitAndNobodyAskedForIt() {
        String settings = "SELECT concat_ws('/', access.sees_every_unit(), access.unit(), access.account())";
        assertThat(Scopes.within(
                        RegionScope.all(),
                        () -> QuarkusTransaction.requiringNew().call(() -> plain(settings))))
                .containsExactly("t/*");
        assertThat(Scopes.within(
                        RegionScope.of("330304"),
                        () -> QuarkusTransaction.requiringNew().call(() -> plain(settings))))
                .containsExactly("f");
    }

    @ParameterizedTest
    @CsvSource({
        "county-office, 330304, f/330304/someone",
        "city-office, 330300, t/*/someone",
        "leader, 330300, t/*/someone",
        "supervisor, 330300, t/*/someone",
        "chamber, 330300, f/someone",
        "department, 330300, f/someone",
    })
    void aTransactionKnowsForWhichUnitSomebodyAsks(String role, String region, String settings) {
        assertThat(RestAssured.given()
                        .auth()
                        .oauth2(Tokens.of("someone", region, role))
                        .get("/contacts/settings")
                        .asString())
                .isEqualTo(settings);
    }

    @Test
    void aDepartmentAnswersForTheUnitOfItsToken() {
        assertThat(RestAssured.given()
                        .auth()
                        .oauth2(Tokens.department())
                        .get("/contacts/settings")
                        .asString())
                .isEqualTo("f/D-FGW/department");
    }

    @Test
    void whenTheSettingFailsTheThreadKeepsNoTransaction() throws Exception {
        AgroalDataSource closed =
                AgroalDataSource.from(new io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(pool -> pool.maxSize(1)
                                .connectionFactoryConfiguration(
                                        factory -> factory.jdbcUrl("jdbc:postgresql://127.0.0.1:1/none"))));
        transactions.begin();
        assertThatThrownBy(() -> new ScopeSetting(closed, transactions).begun(""))
                .isInstanceOf(IllegalStateException.class);
        assertThat(transactions.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
        closed.close();
    }

    private List<String> names() {
        return entities.createQuery("select name from Contact order by id", String.class)
                .getResultList();
    }

    private List<String> plain(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return strings(statement, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private static List<String> read(String path, String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("name", String.class);
    }
}
