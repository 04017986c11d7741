package cn.guiyan.merchant.liaison;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.liaison.Linking.end;
import static cn.guiyan.merchant.liaison.Linking.leading;
import static cn.guiyan.merchant.liaison.Linking.link;
import static cn.guiyan.merchant.liaison.Linking.linked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 每位市领导挂钩联系2至3名“温商领头雁”. */
@MerchantServiceTest
@Tag("M05")
class LeadersTest {
    @Test
    void aFourthLinkIsRefusedAndALeaderWithOneLinkIsOnTheNonCompliantList() {
        String busy = appointed("LEADER", "330300");
        String idle = appointed("LEADER", "330300");
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            links.add(linked(busy, "merchantId", registered("330304"), "2014-01-01"));
        }
        linked(idle, "merchantId", registered("330304"), "2014-01-01");

        link(Tokens.cityOffice(), busy, "merchantId", registered("330326"), "2014-06-30", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:too-many-links"))
                .body("post", equalTo("副主任"))
                .body("on", equalTo("2014-06-30"))
                .body("most", equalTo(3));
        leaders(Tokens.leader(), "2014-06-30")
                .body(of(idle) + ".compliant", equalTo(false))
                .body(of(busy) + ".compliant", equalTo(true))
                .body(of(busy) + ".merchants", hasSize(3))
                .body("nonCompliant.officialId", hasItem(idle))
                .body("nonCompliant.officialId", not(hasItem(busy)))
                .body("nonCompliant.find { it.officialId == '" + idle + "' }.action", equalTo("LINK_MORE"))
                .body("nonCompliant.find { it.officialId == '" + idle + "' }.by", equalTo(1));

        end(Tokens.cityOffice(), links.get(0), "2014-06-29").then().statusCode(200);
        link(Tokens.cityOffice(), busy, "merchantId", registered("330326"), "2014-06-30", null)
                .then()
                .statusCode(201);
    }

    @Test
    void theRuleIsReportedAsOfAnyDate() {
        String leader = appointed("LEADER", "330300");
        linked(leader, "merchantId", registered("330304"), "2014-01-01");
        linked(leader, "merchantId", registered("330304"), "2014-03-01");

        leaders(Tokens.cityOffice(), "2014-02-28").body(of(leader) + ".links", equalTo(1));
        leaders(Tokens.cityOffice(), "2014-03-01").body(of(leader) + ".links", equalTo(2));
        leaders(Tokens.cityOffice(), "2012-12-31").body("leaders.officialId", not(hasItem(leader)));
    }

    @Test
    void theNumberIsWholeWhoeverAsksAndTheMerchantsAreThoseInScope() {
        String leader = appointed("LEADER", "330300");
        linked(leader, "merchantId", registered("330304"), "2014-01-01");
        linked(leader, "merchantId", registered("330326"), "2014-01-01");

        leaders(Tokens.ouhai(), "2014-06-30")
                .body(of(leader) + ".links", equalTo(2))
                .body(of(leader) + ".compliant", equalTo(true))
                .body(of(leader) + ".merchants.region", equalTo(List.of("330304")));
    }

    @Test
    void chambersDoNotCountAndCountyOfficersHaveNoSuchRule() {
        String leader = appointed("LEADER", "330300");
        String officer = appointed("COUNTY_OFFICER", "330304");
        for (String city : List.of("350700", "350800", "350900", "360100")) {
            linked(leader, "city", city, "2014-01-01");
            linked(officer, "merchantId", registered("330304"), "2014-01-01");
        }

        leaders(Tokens.leader(), "2014-06-30").body(of(leader) + ".links", equalTo(0));
    }

    @Test
    void theRollStandsAgainstAHundredAndSaysWhoHasNoLeader() {
        int before = leaders(Tokens.cityOffice(), "2014-06-30").extract().path("leading.withoutLeader");
        int onRoll = leaders(Tokens.cityOffice(), "2014-06-30").extract().path("leading.roll.count");
        String linked = registered("330304");
        leading(linked, "2014-01-01");
        leading(registered("330304"), "2014-01-01");
        linked(appointed("LEADER", "330300"), "merchantId", linked, "2014-01-01");

        leaders(Tokens.cityOffice(), "2014-06-30")
                .body("leading.roll.count", equalTo(onRoll + 2))
                .body("leading.roll.goal", equalTo(100))
                .body("leading.withoutLeader", equalTo(before + 1));
    }

    @Test
    void ofTwoLinksAtOnceOneIsTheFourth() throws InterruptedException, ExecutionException {
        String leader = appointed("LEADER", "330300");
        linked(leader, "merchantId", registered("330304"), "2014-01-01");
        linked(leader, "merchantId", registered("330304"), "2014-01-01");
        List<String> merchants = List.of(registered("330304"), registered("330326"), registered("330326"));

        CountDownLatch go = new CountDownLatch(1);
        List<Future<Integer>> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(merchants.size());
        for (String merchant : merchants) {
            answers.add(threads.submit(() -> {
                go.await();
                return link(Tokens.cityOffice(), leader, "merchantId", merchant, "2014-01-01", null)
                        .statusCode();
            }));
        }
        go.countDown();
        threads.shutdown();

        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        leaders(Tokens.leader(), "2014-06-30").body(of(leader) + ".links", equalTo(3));
    }

    private static String of(String leader) {
        return "leaders.find { it.officialId == '" + leader + "' }";
    }

    private static ValidatableResponse leaders(String token, String on) {
        return as(token).get("/api/v1/liaison/leaders?on=" + on).then().statusCode(200);
    }
}
