package cn.guiyan.gateway;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static io.restassured.config.LogConfig.logConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests to the gateway. */
public final class Asking {
    private Asking() {}

    /** The gateway's port; RestAssured knows it only within a test, not before all of them. */
    public static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /** A request of nobody's, which follows no redirect. */
    public static RequestSpecification anonymously() {
        return given().config(RestAssured.config()
                        .jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL))
                        .logConfig(logConfig().enableLoggingOfRequestAndResponseIfValidationFails()))
                .port(port())
                .redirects()
                .follow(false);
    }

    /** A request with a bearer token, with exact numbers in the answer. */
    public static RequestSpecification as(String token) {
        return anonymously().auth().oauth2(token);
    }

    /** A POST with a key of its own. */
    public static RequestSpecification posting(String token) {
        return as(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
