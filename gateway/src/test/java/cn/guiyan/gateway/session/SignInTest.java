package cn.guiyan.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.Browser;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.Tokens;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class SignInTest {
    private static final String OUHAI = "ouhai:330304:county-office:3600";

    @Test
    void whoeverSignsInGoesOnWhereTheyWere() {
        Browser browser = new Browser();
        Response signIn = browser.open("/login?redirect=/regions/330304");
        signIn.then().statusCode(302).header("Location", containsString("/sign-in?"));
        Response back = browser.comeBack(signIn, OUHAI);
        Response goOn = browser.open(back.header("Location"));
        goOn.then().statusCode(302).header("Location", "/regions/330304");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)"
            })
    void nobodyIsSentElsewhere(String redirect) {
        Asking.as(Tokens.ouhai())
                .queryParam("redirect", redirect)
                .get("/login")
                .then()
                .statusCode(302)
                .header("Location", "/");
    }

    @Test
    void aSessionIsOfTheOneWhoSignedIn() {
        Browser.signedIn(OUHAI)
                .script()
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("ouhai"))
                .body("region.code", equalTo("330304"))
                .body("roles[0]", equalTo("county-office"));
    }

    @Test
    void theBrowserHoldsAnIdAndNothingElse() {
        Browser browser = new Browser();
        Response back = browser.comeBack(browser.open("/login"), OUHAI);
        Cookie session = back.detailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .findFirst()
                .orElseThrow();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualToIgnoringCase("lax");
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.isSecured()).isFalse();
        assertThat(session.getValue()).hasSizeLessThan(60).doesNotContain(".");
    }

    @Test
    void nobodyIsBelievedToBeAProxy() {
        Asking.anonymously()
                .header("X-Forwarded-Proto", "https")
                .get("/login")
                .then()
                .statusCode(302)
                .header("Set-Cookie", not(containsString("Secure")));
    }

    @Test
    void aScriptWithoutSessionIsToldSo() {
        Asking.anonymously()
                .header("X-Requested-With", "JavaScript")
                .header("Accept-Language", "en")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guiyan:problem:sign-in-required"))
                .body("title", equalTo("Sign in first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/me", "/api/v1/leadership/overview", "/api/v1/merchants", "/api/openapi", "/api/nothing"
            })
    void aSessionThatIsNoneIsToldSo(String path) {
        Asking.anonymously()
                .cookie("q_session", "c29tZWJvZHkncyBndWVzcw")
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guiyan:problem:sign-in-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer abc", "Bearer ", "Bearer", "Basic abc", "x"})
    void whatIsNoTokenIsToldSo(String authorization) {
        Asking.anonymously()
                .header("Authorization", authorization)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guiyan:problem:sign-in-required"));
    }

    @Test
    void aTokenIsAsGoodAsASession() {
        Asking.as(Tokens.ouhai())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("ouhai"))
                .body("region.name", equalTo("瓯海区"));
    }

    @Test
    void aSessionOutlivesItsToken() {
        Browser browser = Browser.signedIn("leader:330300:leader:2");
        await().pollDelay(Duration.ofMillis(2200))
                .untilAsserted(() -> browser.script()
                        .get("/api/v1/me")
                        .then()
                        .statusCode(200)
                        .body("username", equalTo("leader")));
    }

    @Test
    void twoRequestsOverAnExpiredTokenAreBothAnswered() {
        Browser browser = Browser.signedIn("leader:330300:leader:2");
        Map<String, String> before = browser.cookies();
        await().pollDelay(Duration.ofMillis(2200))
                .untilAsserted(() -> browser.script()
                        .get("/api/v1/me")
                        .then()
                        .statusCode(200)
                        .cookie("q_session", not(before.get("q_session"))));
        browser.script().get("/api/v1/me").then().statusCode(200).body("username", equalTo("leader"));
    }

    @Test
    void aSessionEndsWithTheRealms() {
        Browser browser = Browser.signedIn("fleeting:330300:leader:2");
        await().pollDelay(Duration.ofMillis(2200))
                .untilAsserted(() -> browser.script()
                        .get("/api/v1/me")
                        .then()
                        .statusCode(401)
                        .body("type", equalTo("urn:guiyan:problem:sign-in-required")));
        browser.open("/login").then().statusCode(302).header("Location", "/login");
        browser.open("/login").then().statusCode(302).header("Location", containsString("/sign-in?"));
    }

    @Test
    void signingOutEndsTheSessionHereAndThere() {
        Browser browser = Browser.signedIn(OUHAI);
        browser.open("/logout").then().statusCode(302).header("Location", containsString("/sign-out?"));
        browser.script().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aCopyOfTheCookieIsWorthNothingAfterSigningOut() {
        Browser browser = Browser.signedIn(OUHAI);
        Map<String, String> copy = browser.cookies();
        browser.open("/logout");
        Asking.anonymously().cookies(copy).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void whoeverHasNoSessionIsSignedOutAlready() {
        Asking.anonymously().get("/logout").then().statusCode(302).header("Location", "/");
        Asking.anonymously()
                .cookie("q_session", "c29tZWJvZHkncyBndWVzcw")
                .get("/logout")
                .then()
                .statusCode(302)
                .header("Location", "/");
    }

    @Test
    void aSessionThatTheRealmHasEndedIsSignedOutHereAndThere() {
        Browser browser = Browser.signedIn("fleeting:330300:leader:2");
        await().pollDelay(Duration.ofMillis(2200))
                .untilAsserted(() -> browser.script().get("/api/v1/me").then().statusCode(401));
        browser.open("/logout").then().statusCode(302).header("Location", containsString("/sign-out?"));
        assertThat(browser.cookies()).doesNotContainKey("q_session");
    }
}
