package cn.guiyan.gateway.session;

import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.Browser;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class SameSiteOnlyTest {
    private final Browser browser = Browser.signedIn("office:330300:city-office:3600");

    @Test
    void ourOwnPagesMayChange() {
        change(browser.script()).statusCode(200);
        String own = "http://127.0.0.1:" + Asking.port();
        change(browser.request().header("Origin", own)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-site", "cross-site"})
    void anotherSitesPageMayNot(String site) {
        refused(change(browser.request().header("Sec-Fetch-Site", site)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1", "https://elsewhere.example", "null"})
    void norAnotherOriginsPageInAnOldBrowser(String origin) {
        refused(change(browser.request().header("Origin", origin)));
    }

    @Test
    void norWhoeverDoesNotSayWhereItComesFrom() {
        refused(change(browser.request()));
        refused(browser.request().delete("/api/v1/merchants/1").then());
    }

    @Test
    void readingChangesNothing() {
        browser.request()
                .header("Sec-Fetch-Site", "cross-site")
                .get("/api/v1/me")
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenIsNotSentByAccident() {
        change(Asking.as(Tokens.cityOffice()).header("Sec-Fetch-Site", "cross-site"))
                .statusCode(200);
    }

    private static ValidatableResponse change(RequestSpecification request) {
        return request.contentType("application/json")
                .body("{}")
                .post("/api/v1/merchants")
                .then();
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guiyan:problem:foreign-page"));
    }
}
