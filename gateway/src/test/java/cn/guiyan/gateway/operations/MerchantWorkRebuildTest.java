package cn.guiyan.gateway.operations;

import static cn.guiyan.gateway.Amounts.yi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import cn.guiyan.events.merchant.AgreementChanged;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.gateway.Register;
import cn.guiyan.gateway.work.BulletinYear;
import cn.guiyan.testing.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The merchants' work made anew from the topics reads as before. */
@GatewayTest
class MerchantWorkRebuildTest {
    private static final Ledger LEDGER = new Ledger("IN_PROVINCE_OUT_OF_CITY");

    @Test
    @Tag("D4")
    void aRebuildGivesTheSameRowsAndTheSameViews() {
        BulletinYear.publish(2093);
        ChamberChanged chamber = Owners.publish(Register.chamber("兰州温州商会", "620100", "PREFECTURE", "620000"));
        MerchantChanged merchant = Owners.publish(Register.merchant(Ledger.OUHAI, "620100", "示例温商"));
        ProjectChanged project = Ledger.project(Ledger.OUHAI, "重建示例项目", "3");
        ProjectChanged dropped = Ledger.project(Ledger.OUHAI, "撤下的项目", "3");
        AgreementChanged signed = Owners.publish(Register.agreement(
                chamber,
                2035,
                Register.counting(project.id(), "2035-07-11"),
                Register.counting(dropped.id(), "2035-07-11")));
        Owners.publish(Register.next(signed, null, Register.counting(project.id(), "2035-07-11")));
        CandidateChanged candidate = Owners.publish(Register.candidate(UUID.randomUUID(), merchant, project.id()));
        MerchantChanged gone = Owners.publish(Register.merchant(Ledger.OUHAI, "620100", "离册温商"));
        Owners.publish(Register.contact(merchant, "2093-05-01"));
        Owners.erase(gone);
        LEDGER.verified(dropped, "2035-08-01", "1");
        LEDGER.verified(project, "2035-08-01", "2");
        List<String> views = List.of(
                "merchant-work?from=2093-01-01&on=2093-12-31",
                "liaison-map?on=2093-12-31",
                "liaison-map/provinces/620000?on=2093-12-31&calibre=IN_PROVINCE_OUT_OF_CITY",
                "agreements/" + signed.id() + "?calibre=IN_PROVINCE_OUT_OF_CITY",
                "candidates/" + candidate.id() + "/funds");
        await().untilAsserted(() -> Asking.as(Tokens.leader())
                .get("/api/v1/leadership/" + views.get(2))
                .then()
                .body("summary.merchants", equalTo(1))
                .body("pledge.arrived", yi("2")));
        List<String> before = views.stream().map(MerchantWorkRebuildTest::etag).toList();

        String job = Asking.posting(Tokens.admin())
                .body(Map.of("acceptDifferences", false))
                .post("/api/v1/operations/projection/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Asking.as(Tokens.admin())
                        .get("/api/v1/operations/projection/rebuilds/" + job)
                        .then()
                        .body("status", equalTo("DONE"))
                        .body("report.switched", is(true))
                        .body(
                                "report.tables.name",
                                hasItems("agreement_project", "liaison_link", "talk", "chamber_officer"))
                        .body("report.tables.equal", everyItem(is(true))));

        assertThat(views.stream().map(MerchantWorkRebuildTest::etag).toList()).isEqualTo(before);
        Owners.publish(Register.next(
                Register.next(signed, null, Register.counting(project.id(), "2035-07-11")),
                LocalDate.parse("2035-07-31"),
                Register.counting(project.id(), "2035-07-11")));
        await().untilAsserted(() -> Asking.as(Tokens.leader())
                .get("/api/v1/leadership/" + views.get(3))
                .then()
                .body("agreement.endedOn", equalTo("2035-07-31"))
                .body("agreement.arrived", yi("0")));
    }

    private static String etag(String view) {
        return Asking.as(Tokens.leader())
                .get("/api/v1/leadership/" + view)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
