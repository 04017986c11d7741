package cn.guiyan.http;

import cn.guiyan.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Requests as the city's office sends them. */
final class Http {
    static final String NOTES = "/api/v1/notes";

    private Http() {}

    static RequestSpecification office() {
        return RestAssured.given().auth().oauth2(Tokens.cityOffice());
    }

    static RequestSpecification english() {
        return office().header("Accept-Language", "en");
    }

    static RequestSpecification body(String json) {
        return english().contentType("application/json").body(json);
    }
}
