package cn.guiyan.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.guiyan.testing.Tokens;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A realm as the gateway meets it: discovery, keys, and tokens for a code. The code says who signs in, and for how many seconds:
 * {@code ouhai:330304:county-office:3600}. The refresh token is that of {@code :3600}, or none for whoever is called {@code fleeting}.
 */
final class IdentityProvider implements AutoCloseable {
    private static final String KEY_ID = "realm";

    private final HttpServer server;
    private final KeyPair keys;

    IdentityProvider() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot make the realm's key", e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> send(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> send(exchange, 200, keySet()));
        server.createContext("/token", this::tokens);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", address().toString())
                .put("authorization_endpoint", address() + "/sign-in")
                .put("token_endpoint", address() + "/token")
                .put("jwks_uri", address() + "/keys")
                .put("end_session_endpoint", address() + "/sign-out");
    }

    private JsonObject keySet() throws IOException {
        try {
            // Tokens of the test catalogue name no key.
            PublicKey catalogue = KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(Tokens.publicKey())));
            return new JsonObject()
                    .put(
                            "keys",
                            new JsonArray()
                                    .add(key(keys.getPublic()).put("kid", KEY_ID))
                                    .add(key(catalogue)));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private void tokens(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String grant = form.getOrDefault("code", form.getOrDefault("refresh_token", ""));
        String[] who = grant.split(":");
        if (who.length != 4 || (form.containsKey("refresh_token") && who[0].equals("fleeting"))) {
            send(exchange, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        long seconds = Long.parseLong(who[3]);
        send(
                exchange,
                200,
                new JsonObject()
                        .put("token_type", "Bearer")
                        .put("expires_in", seconds)
                        .put("id_token", token(who, "guiyan-gateway", seconds))
                        .put("access_token", token(who, "guiyan", 3600))
                        .put("refresh_token", "%s:%s:%s:3600".formatted(who[0], who[1], who[2])));
    }

    private String token(String[] who, String audience, long seconds) {
        return Jwt.issuer(address().toString())
                .subject(who[0])
                .preferredUserName(who[0])
                .claim("name", who[0])
                .claim("region", who[1])
                .groups(who[2])
                .audience(audience)
                .expiresIn(seconds)
                .jws()
                .keyId(KEY_ID)
                .sign(keys.getPrivate());
    }

    private static JsonObject key(PublicKey key) {
        RSAPublicKey rsa = (RSAPublicKey) key;
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("n", number(rsa.getModulus()))
                .put("e", number(rsa.getPublicExponent()));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static void send(HttpExchange exchange, int status, JsonObject body) throws IOException {
        byte[] json = body.toBuffer().getBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }
}
