package cn.guiyan.gateway.reference;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class ReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"leader", "chamber", "admin", "county-office"})
    void everybodyMayKnowWhatRequestsMayName(String role) {
        Asking.as(Tokens.of("somebody", "330304", role))
                .get("/api/v1/reference")
                .then()
                .statusCode(200)
                .body("regions.find { it.code == '330304' }.name", equalTo("瓯海区"))
                .body("regions.find { it.code == '330304' }.parent", equalTo("330300"))
                .body("regions.find { it.code == '330322' }.validTo.toString()", equalTo("2015-08-01"))
                .body("regions.find { it.code == '330304' }.validTo", nullValue())
                .body("calibres.code", hasItems("OUT_OF_PROVINCE", "ALL_RETURN"));
    }

    @Test
    void aSumOfCalibresNamesThem() {
        Asking.as(Tokens.leader())
                .get("/api/v1/reference")
                .then()
                .body(
                        "calibres.find { it.code == 'ALL_RETURN' }.components",
                        hasItems("OUT_OF_PROVINCE", "IN_PROVINCE_OUT_OF_CITY"));
    }
}
