package cn.guiyan.gateway.session;

import static org.hamcrest.Matchers.containsString;

import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With the settings of docs/guides/operating.md for a proxy that ends TLS. */
@GatewayTest
@TestProfile(BehindProxyTest.Proxy.class)
class BehindProxyTest {
    /** A proxy on this machine. */
    public static class Proxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Test
    void overHttpsCookiesGoNowhereElseAndTheSignInComesBackSo() {
        Asking.anonymously()
                .header("X-Forwarded-Proto", "https")
                .header("Host", "guiyan.example")
                .get("/login")
                .then()
                .statusCode(302)
                .header("Location", containsString("redirect_uri=https%3A%2F%2Fguiyan.example%2F"))
                .header("Set-Cookie", containsString("Secure"));
    }
}
