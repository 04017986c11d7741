package cn.guiyan.merchant.privacy;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import cn.guiyan.access.Encryption;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.Tokens;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A merge keeps the lists that it has changed as they were, also what they say of people whom it is not about. */
@MerchantServiceTest
@Tag("D13")
class ErasedCopiesTest {
    private static final List<String> WORDS = List.of("示例单铜丝", "10099887711", "铜丝企业");

    @Inject
    Encryption encryption;

    @Test
    void whatTheMergeOfOthersHasCopiedGoesTooAndDoesNotComeBack() throws SQLException {
        String person = person();
        String absorbed = registered("330304");
        String delegation = delegationOf(person, absorbed);
        String merge = id(as(Tokens.ouhai())
                .body(Map.of("survivorId", registered("330304"), "absorbedId", absorbed, "reason", "同一人重复建档"))
                .post("/api/v1/merges"));
        assertThat(Traces.of(WORDS, encryption))
                .contains("public.merge_row.\"content\": 示例单铜丝", "public.merge_row.\"content\": 铜丝企业");

        as(Tokens.cityOffice())
                .body(Map.of("ground", "CONSENT_WITHDRAWN", "reference", "温经合〔2014〕删-4号"))
                .post("/api/v1/merchants/" + person + "/erasure")
                .then()
                .statusCode(201);
        assertThat(Traces.of(WORDS, encryption)).isEmpty();
        as(Tokens.ouhai())
                .body(Map.of("reason", "核实后不是同一人"))
                .post("/api/v1/merges/" + merge + "/undo")
                .then()
                .statusCode(200);

        assertThat(Traces.of(WORDS, encryption)).isEmpty();
        as(Tokens.leader())
                .get("/api/v1/delegations/" + delegation)
                .then()
                .body("members.merchantId", contains(person, absorbed))
                .body("intentions.merchantId", contains(person, absorbed))
                .body("intentions.what", contains("已删除拟投资鞋材生产线", "与已删除合作"));
    }

    private static String person() {
        Map<String, Object> merchant = merchantOf("330304");
        merchant.put("name", "示例单铜丝");
        merchant.put("phone", "10099887711");
        merchant.put("company", "铜丝企业");
        return id(as(Tokens.ouhai()).body(merchant).post("/api/v1/merchants"));
    }

    private static String delegationOf(String person, String other) {
        Map<String, Object> delegation = DelegationSamples.on(LocalDate.parse("2013-09-01"), "示例考察团");
        delegation.put(
                "members", List.of(Map.of("merchantId", person, "company", "铜丝企业"), Map.of("merchantId", other)));
        delegation.put("personTimes", 2);
        delegation.put(
                "intentions",
                List.of(
                        Map.of("region", "330304", "what", "示例单铜丝拟投资鞋材生产线", "merchantId", person),
                        Map.of("region", "330304", "what", "与示例单铜丝合作", "merchantId", other)));
        return id(as(Tokens.cityOffice()).body(delegation).post("/api/v1/delegations"));
    }
}
