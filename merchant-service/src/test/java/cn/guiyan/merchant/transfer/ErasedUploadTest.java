package cn.guiyan.merchant.transfer;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.register.MerchantIdentity;
import cn.guiyan.merchant.transfer.ImportCheckpoint.Step;
import cn.guiyan.testing.Tokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file that was uploaded before an erasure and is checked after it brings nobody back. */
@MerchantServiceTest
@Tag("D13")
class ErasedUploadTest {
    private static final String NAME = "示例邝银丝";
    private static final String PHONE = "10052000001";
    private static final String THERE = "SELECT count(*) FROM merchant WHERE name = '" + NAME + "'";

    @Inject
    DeadlyCheckpoint deadly;

    @Inject
    PersonPrints prints;

    @AfterEach
    void survive() {
        deadly.atNothing();
    }

    @Test
    void whoIsErasedBetweenUploadAndCheckIsNotRegisteredAgain() {
        String person = registered();
        byte[] file = Workbooks.csv(
                Workbooks.MERCHANTS,
                List.of(
                        Workbooks.merchant(NAME, "+86 100-5200-0001"),
                        Workbooks.merchant("示例别名", PHONE),
                        Workbooks.merchant(NAME, ""),
                        Workbooks.merchant("示例温大海", "10052000002")));
        // Nothing that the first worker has checked is kept; the next one comes when its lease has ended.
        deadly.dieAt(Step.CHECKING, 1);
        String id = Imports.upload(Tokens.ouhai(), "MERCHANTS", file)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        deadly.awaitDeath();
        erase(person);

        Imports.await(Tokens.ouhai(), id, "CHECKED");
        Imports.get(Tokens.ouhai(), Imports.PATH + id + "/rows?outcome=WRONG")
                .then()
                .body("items.number", contains(2, 3, 4))
                .body("items.reasons.code.flatten()", contains("ERASED", "ERASED", "ERASED"));
        Imports.get(Tokens.ouhai(), Imports.PATH + id)
                .then()
                .body("counts.rows", equalTo(4))
                .body("counts.wrong", equalTo(3))
                .body("counts.new", equalTo(1));
        Imports.confirm(Tokens.ouhai(), id);
        assertThat(Imports.await(Tokens.ouhai(), id, "DONE").getInt("written.created"))
                .isEqualTo(1);
        assertThat(Imports.count(THERE)).isZero();

        // What is uploaded afterwards is another matter.
        String again = Imports.checked(
                "MERCHANTS", Workbooks.csv(Workbooks.MERCHANTS, List.of(Workbooks.merchant(NAME, PHONE))));
        Imports.get(Tokens.ouhai(), Imports.PATH + again).then().body("counts.new", equalTo(1));
    }

    @Test
    void aPrintNamesNobody() {
        String person = registered();
        erase(person);

        assertThat(Imports.count("SELECT count(*) FROM erased_print")).isPositive();
        assertThat(Imports.count("SELECT count(*) FROM erased_print WHERE concat(phone, name) LIKE '%" + PHONE
                        + "%' OR concat(phone, name) LIKE '%" + NAME + "%'"))
                .isZero();
    }

    @Test
    void aNamesakeWithAnotherPhoneOrFromAnotherCountyIsSomebodyElse() {
        MerchantIdentity person = new MerchantIdentity(new UUID(0, 1), NAME, "330304", null, PHONE, null, List.of());
        PersonPrints.Print print = prints.of(person);

        assertThat(prints.isOf(print, Workbooks.merchant(NAME, ""))).isTrue();
        assertThat(prints.isOf(print, Workbooks.merchant(NAME, "10052000009"))).isFalse();
        assertThat(prints.isOf(print, List.of(NAME, "平阳县", "福州市", "C 制造业", "", "")))
                .isFalse();
    }

    private static String registered() {
        Map<String, Object> merchant = merchantOf("330304");
        merchant.put("name", NAME);
        merchant.put("phone", PHONE);
        return id(as(Tokens.ouhai()).body(merchant).post("/api/v1/merchants"));
    }

    private static void erase(String merchant) {
        as(Tokens.cityOffice())
                .body(Map.of("ground", "CONSENT_WITHDRAWN", "reference", "温经合〔2014〕删-5号"))
                .post("/api/v1/merchants/" + merchant + "/erasure")
                .then()
                .statusCode(201);
    }
}
