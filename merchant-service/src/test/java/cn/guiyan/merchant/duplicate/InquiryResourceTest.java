package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.check;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class InquiryResourceTest {
    private static final String REQUESTS = "/api/v1/contact-requests";

    @Test
    void theOtherOfficeIsAskedAndTheFirstLearnsWhatItWrites() {
        String phone = phone();
        String foreign = registered(merchant("傅他县", "330326", phone));
        String token = token(phone);

        Response asked = ask(Tokens.ouhai(), token);
        String request = asked.then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("id");
        assertThat(asked.asString()).doesNotContain(foreign, "330326");
        as(Tokens.pingyang())
                .get(REQUESTS + "?state=OPEN")
                .then()
                .body("items.id", hasItem(request))
                .body("items.find { it.id == '" + request + "' }.merchantId", equalTo(foreign))
                .body("items.find { it.id == '" + request + "' }.message", equalTo("拟共同走访"));
        as(Tokens.ouhai()).get(REQUESTS).then().body("items.id", not(hasItem(request)));
        as(Tokens.of("cangnan", "330327", "county-office"))
                .get(REQUESTS + "/" + request)
                .then()
                .statusCode(404);
        answer(Tokens.ouhai(), request, true).then().statusCode(404);
        answer(Tokens.pingyang(), request, true).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        answer(Tokens.pingyang(), request, false)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:contact-request-answered"));

        Response read = as(Tokens.ouhai()).get(REQUESTS + "/" + request);
        read.then().statusCode(200).body("reply", equalTo("请联系张某")).body("merchantId", nullValue());
        assertThat(read.asString()).doesNotContain(foreign, "330326", "pingyang");
        as(Tokens.ouhai()).get(REQUESTS + "?received=false").then().body("items.id", hasItem(request));
    }

    @Test
    void aTokenIsGoodForWhomItWasGivenTo() {
        String phone = phone();
        registered(merchant("傅凭证", "330326", phone));
        String token = token(phone);

        refused(ask(Tokens.of("other", "330304", "county-office"), token));
        refused(ask(Tokens.ouhai(), token.substring(0, token.length() - 6) + "AAAAAA"));
        refused(ask(Tokens.ouhai(), "x"));
        refused(ask(Tokens.ouhai(), "test:!!"));
        ask(Tokens.leader(), token).then().statusCode(403);
    }

    @Test
    void aRequestFollowsTheMerchantToAnotherOffice() {
        String phone = phone();
        String foreign = registered(merchant("傅移籍", "330326", phone));
        String request = ask(Tokens.ouhai(), token(phone)).path("id");
        as(Tokens.cityOffice())
                .header("If-Match", "\"0\"")
                .body(merchant("傅移籍", "330327", phone))
                .put("/api/v1/merchants/" + foreign)
                .then()
                .statusCode(200);

        as(Tokens.pingyang()).get(REQUESTS + "/" + request).then().statusCode(404);
        answer(Tokens.pingyang(), request, true).then().statusCode(404);
        String cangnan = Tokens.of("cangnan", "330327", "county-office");
        as(cangnan).get(REQUESTS).then().body("items.id", hasItem(request));
        answer(cangnan, request, true).then().statusCode(200);
    }

    @Test
    void rowSecurityAloneHidesFromTheSenderWhomItWentTo() throws SQLException {
        String phone = phone();
        registered(merchant("傅隐藏", "330326", phone));
        String request = ask(Tokens.ouhai(), token(phone)).path("id");
        assertThat(visible("330304", request)).isZero();
        assertThat(visible("330326", request)).isEqualTo(1);
    }

    private static int visible(String scope, String request) throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '" + scope + "', true)");
            try (ResultSet rows = statement.executeQuery(
                    "SELECT count(*) FROM office_inquiry_recipient WHERE inquiry_id = '" + request + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String token(String phone) {
        return check(Tokens.ouhai(), "申请人", "330304", phone).extract().path("contactToken");
    }

    private static Response ask(String account, String token) {
        return as(account).body(Map.of("token", token, "message", "拟共同走访")).post(REQUESTS);
    }

    private static Response answer(String account, String request, boolean accepted) {
        return as(account)
                .body(Map.of("accepted", accepted, "reply", "请联系张某"))
                .post(REQUESTS + "/" + request + "/answer");
    }

    private static void refused(Response response) {
        response.then().statusCode(400).body("type", equalTo("urn:guiyan:problem:contact-token-invalid"));
    }
}
