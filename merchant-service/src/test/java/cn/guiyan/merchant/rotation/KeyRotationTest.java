package cn.guiyan.merchant.rotation;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.access.AccessConfig;
import cn.guiyan.access.Encryption;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.contact.ContactSamples;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class KeyRotationTest {
    private static final String OLD = "test:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String NEXT = "next:Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA=";

    @Inject
    AgroalDataSource database;

    @AfterEach
    void back() {
        rotation(OLD, NEXT).run(renewed -> {});
    }

    @Test
    void everythingIsReadableUnderTheNewKeyAloneAndNoRecordHasChanged() throws SQLException {
        String merchant = registered("330304");
        id(as(Tokens.cityOffice()).body(fuzhou("福州市轮换示例商会")).post("/api/v1/chambers"));
        id(as(Tokens.ouhai())
                .body(ContactSamples.visit("merchantId", merchant, "2014-06-20"))
                .post("/api/v1/contacts"));
        merged(merchant);
        List<String> before = clear(OLD);
        String state = one("SELECT string_agg(id || ' ' || version || ' ' || coalesce(phone_hash, ''), ',' ORDER BY id)"
                + " || (SELECT count(*) FROM journal.journal) FROM merchant");
        List<Integer> batches = new ArrayList<>();

        long left = rotation(NEXT, OLD).run(batches::add);

        assertThat(left).isZero();
        assertThat(batches.stream().mapToInt(Integer::intValue).sum()).isEqualTo(before.size());
        assertThat(batches).allMatch(batch -> batch <= 2);
        assertThat(clear(NEXT)).isEqualTo(before);
        assertThat(one("SELECT string_agg(id || ' ' || version || ' ' || coalesce(phone_hash, ''), ',' ORDER BY id)"
                        + " || (SELECT count(*) FROM journal.journal) FROM merchant"))
                .isEqualTo(state);
        assertThat(rotation(NEXT, OLD).run(renewed -> assertThat(renewed).isZero()))
                .isZero();
    }

    /** Each of a merge's copies has its secrets, too: an undo puts them back. */
    private static void merged(String merchant) throws SQLException {
        String absorbed = registered("330304");
        Map<String, Object> delegation = DelegationSamples.on(LocalDate.parse("2013-09-11"), "示例考察团");
        delegation.put(
                "members",
                List.of(
                        Map.of("name", "示例团员甲"),
                        Map.of("merchantId", absorbed),
                        Map.of("name", "示例团员乙"),
                        Map.of("name", "示例团员丙")));
        delegation.put("personTimes", 4);
        id(as(Tokens.cityOffice()).body(delegation).post("/api/v1/delegations"));
        id(as(Tokens.ouhai())
                .body(Map.of("survivorId", merchant, "absorbedId", absorbed, "reason", "同一人重复建档"))
                .post("/api/v1/merges"));
        assertThat(one("SELECT count(*) FROM merge_row WHERE owner = '" + absorbed
                        + "' AND starts_with(content ->> 'phone', 'test:')"))
                .isEqualTo("1");
    }

    @Test
    void aValueWhoseKeyIsNotThereIsCountedAndKeptAsItIs() throws SQLException {
        registered("330304");
        String stored = one("SELECT string_agg(phone, ',' ORDER BY id) FROM merchant");

        assertThat(rotation(NEXT).run(renewed -> {})).isPositive();

        assertThat(one("SELECT string_agg(phone, ',' ORDER BY id) FROM merchant"))
                .isEqualTo(stored);
        assertThatThrownBy(() -> clear(NEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherReplicaThatIsAtItIsNotDisturbed() throws SQLException {
        registered("330304");
        try (Connection other = EmbeddedPostgresServer.database("merchant").asApp()) {
            other.setAutoCommit(false);
            try (Statement statement = other.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(hashtextextended('key rotation', 0))");
            }
            assertThat(rotation(NEXT, OLD).run(renewed -> assertThat(renewed).isZero()))
                    .isPositive();
            other.rollback();
        }
    }

    @Test
    void theMetricsTellWhetherAnOldKeyMayGo() {
        RestAssured.get("/q/metrics")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("guiyan_encryption_outdated"));
        as(Tokens.ouhai()).get("/api/v1/merchants?size=1").then().statusCode(equalTo(200));
    }

    @Test
    void everyEncryptedFieldOfTheServiceIsRotated() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            long declared = 0;
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                declared += Files.readString(source).split("@Convert\\(converter = EncryptedString.class\\)", -1).length
                        - 1;
            }
            // The rows and the parts of imports are encrypted by hand.
            assertThat(EncryptedColumn.ALL).hasSize((int) declared + 2);
        }
    }

    private KeyRotation rotation(String... keys) {
        return new KeyRotation(database, encryption(keys), new RotationConfig() {
            @Override
            public Duration every() {
                return Duration.ofHours(1);
            }

            @Override
            public int batch() {
                return 2;
            }
        });
    }

    private static Encryption encryption(String... keys) {
        return new Encryption(new AccessConfig() {
            @Override
            public Optional<List<String>> encryptionKeys() {
                return Optional.of(List.of(keys));
            }

            @Override
            public Optional<String> fingerprintKey() {
                return Optional.empty();
            }
        });
    }

    /** Every encrypted text, in the order of its key, as one key alone reads it. */
    private static List<String> clear(String key) throws SQLException {
        Encryption reader = encryption(key);
        List<String> clear = new ArrayList<>();
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            for (EncryptedColumn column : EncryptedColumn.everywhere()) {
                String sql = "SELECT %s FROM %s WHERE %s IS NOT NULL ORDER BY %s"
                        .formatted(column.column(), column.table(), column.column(), String.join(", ", column.key()));
                try (ResultSet row = statement.executeQuery(sql)) {
                    while (row.next()) {
                        clear.add(
                                column.isBytes()
                                        ? new String(
                                                reader.decrypt(row.getBytes(1)),
                                                java.nio.charset.StandardCharsets.ISO_8859_1)
                                        : reader.decrypt(row.getString(1)));
                    }
                }
            }
        }
        return clear;
    }

    private static String one(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
