package cn.guiyan.merchant.alert;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.alert.AlertCases.asOwner;
import static cn.guiyan.merchant.alert.AlertCases.openAbout;
import static cn.guiyan.merchant.alert.AlertCases.read;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The service looks by itself. */
@MerchantServiceTest
@TestProfile(AlertJobTest.Often.class)
@Tag("M05")
class AlertJobTest {
    /** Looks all the time. */
    public static class Often implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("guiyan.merchant.alert.interval", "200ms");
        }
    }

    @Test
    void whatIsSoIsToldSoonAndNoMoreWhenItIsNot() throws SQLException {
        String leader = appointed("LEADER", "330300");
        await().atMost(Duration.ofSeconds(20)).until(() -> openAbout(leader).size() == 1);
        String alert = openAbout(leader).get(0);
        read(Tokens.leader(), alert).statusCode(200).body("kind", equalTo("LEADER_RULE"));

        for (int i = 0; i < 2; i++) {
            AlertCases.link(leader, "merchantId", registered("330304"), AlertCases.today(), null);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> openAbout(leader).isEmpty());
        as(Tokens.leader())
                .get(AlertCases.PATH + alert + "/history")
                .then()
                .statusCode(200)
                .body("[0].actor", equalTo("system"));
    }

    @Test
    void whatGoesWrongWithOneKindKeepsNobodyFromTheOthers() throws SQLException {
        asOwner("ALTER TABLE key_city RENAME COLUMN city TO town");
        try {
            String leader = appointed("LEADER", "330300");
            await().atMost(Duration.ofSeconds(20)).until(() -> openAbout(leader).size() == 1);
        } finally {
            asOwner("ALTER TABLE key_city RENAME COLUMN town TO city");
        }
    }
}
