package cn.guiyan.gateway.cockpit;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class CockpitRoutesTest {
    private static final String ASSET = "/assets/index-Test1234.js";

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/regions/330304", "/regions/330304?month=2014-06", "/a.b/c", "/apis", "/qq"
            })
    void everyPagesAddressOpensTheCockpit(String page) {
        Asking.anonymously()
                .get(page)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-cache")
                .body(containsString("id=\"app\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/regions/330304", ASSET})
    void headSaysWhatGetWould(String path) {
        Asking.anonymously()
                .head(path)
                .then()
                .statusCode(200)
                .header("Content-Length", not(equalTo("0")))
                .body(blankOrNullString());
    }

    @Test
    void whatNeverChangesIsKept() {
        Asking.anonymously()
                .get(ASSET)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-12345678.js", "/favicon.gone", "/regions/logo.png"})
    void aFileThatIsNotThereIsNotThePage(String path) {
        Asking.anonymously()
                .get(path)
                .then()
                .statusCode(404)
                .header("Cache-Control", not(containsString("immutable")))
                .body(not(containsString("id=\"app\"")));
    }

    @Test
    void scriptsComeFromHereOnly() {
        Asking.anonymously()
                .get("/")
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", containsString("style-src 'self' 'unsafe-inline'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")))
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/nothing", "/api/v2/merchants", "/api/v1/leadership/nothing"})
    void anUnknownPathOfTheApiIsAProblem(String path) {
        Asking.as(Tokens.leader())
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guiyan:problem:no-such-path"))
                .body("instance", equalTo(path));
    }

    @Test
    void aPageTakesNothing() {
        Asking.anonymously().post("/regions/330304").then().statusCode(404).contentType("application/problem+json");
    }
}
