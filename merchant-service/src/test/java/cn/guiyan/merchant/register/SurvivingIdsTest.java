package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.Tokens;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class SurvivingIdsTest {
    private static final int MEMBERS = 500;

    @Inject
    SessionFactory sessions;

    @Test
    void theMerchantsOfAListAreLookedUpAtOnce() {
        Map<String, Object> delegation = DelegationSamples.on(LocalDate.parse("2014-09-11"), "示例大团");
        delegation.put("members", merchants());
        delegation.put("personTimes", MEMBERS);
        Statistics counted = sessions.getStatistics();
        counted.setStatisticsEnabled(true);
        long before = counted.getSessionOpenCount();

        as(Tokens.cityOffice())
                .body(delegation)
                .post("/api/v1/delegations")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));

        // Others look for their work meanwhile.
        assertThat(counted.getSessionOpenCount() - before).isLessThan(MEMBERS / 5);
        counted.setStatisticsEnabled(false);
    }

    private static List<Map<String, String>> merchants() {
        return Stream.generate(() -> Map.of("merchantId", UUID.randomUUID().toString()))
                .limit(MEMBERS)
                .toList();
    }
}
