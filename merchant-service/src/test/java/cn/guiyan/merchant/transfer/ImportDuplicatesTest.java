package cn.guiyan.merchant.transfer;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class ImportDuplicatesTest {
    @Test
    void aRowThatResemblesARecordIsNamedAndNotTakenOver() {
        String known = registered("卓远航", "330304", "10080000001");
        String unreachable = registered("卓建忠", "330304", "");
        String foreign = registered("卓平阳", "330326", "10080000002");
        String id = Imports.checked(
                "MERCHANTS",
                Workbooks.csv(
                        Workbooks.MERCHANTS,
                        List.of(
                                Workbooks.merchant("卓换名", "10080000001"),
                                Workbooks.merchant("卓剑钟", "10080000003"),
                                Workbooks.merchant("卓某", "10080000002"),
                                Workbooks.merchant("卓圆行", "10080000004"))));

        Imports.get(Tokens.ouhai(), Imports.PATH + id)
                .then()
                .body(
                        "counts",
                        equalTo(Map.of("rows", 4, "new", 1, "changed", 0, "same", 0, "duplicate", 3, "wrong", 0)));
        String told = Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=DUPLICATE")
                .then()
                .body(
                        "items.reasons.code.flatten()",
                        contains("RESEMBLES_BY_PHONE", "RESEMBLES_BY_NAME", "KNOWN_TO_ANOTHER_OFFICE"))
                .body("items[0].reasons[0].zh", containsString(known))
                .body("items[1].reasons[0].en", containsString(unreachable))
                .extract()
                .asString();
        assertThat(told).doesNotContain(foreign, "330326", "平阳", "卓平阳");

        Imports.confirm(Tokens.ouhai(), id);
        assertThat(Imports.await(Tokens.ouhai(), id, "DONE").getInt("written.created"))
                .isEqualTo(1);
    }

    private static String registered(String name, String region, String phone) {
        Map<String, Object> merchant = merchantOf(region);
        merchant.put("name", name);
        merchant.put("phone", phone);
        return id(as(Tokens.cityOffice()).body(merchant).post("/api/v1/merchants"));
    }
}
