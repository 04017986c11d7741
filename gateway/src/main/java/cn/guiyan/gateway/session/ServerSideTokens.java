package cn.guiyan.gateway.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jspecify.annotations.Nullable;

/** Keeps a browser's tokens on the server; the browser has a session id and nothing else. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ServerSideTokens implements TokenStateManager {
    private final Sessions sessions;
    private final ObjectMapper json;

    ServerSideTokens(Sessions sessions, ObjectMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        return request.runBlocking(() -> sessions.open(write(tokens)));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return request.runBlocking(
                () -> sessions.find(session).map(this::read).orElseThrow(AuthenticationFailedException::new));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig tenant, String session, OidcRequestContext<Void> request) {
        return request.runBlocking(() -> {
            sessions.close(session);
            return null;
        });
    }

    private String write(AuthorizationCodeTokens tokens) {
        try {
            return json.writeValueAsString(new Stored(
                    tokens.getIdToken(),
                    tokens.getAccessToken(),
                    tokens.getRefreshToken(),
                    tokens.getAccessTokenExpiresIn(),
                    tokens.getAccessTokenScope()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot keep the tokens", e);
        }
    }

    private AuthorizationCodeTokens read(String stored) {
        try {
            Stored tokens = json.readValue(stored, Stored.class);
            return new AuthorizationCodeTokens(
                    tokens.idToken(), tokens.accessToken(), tokens.refreshToken(), tokens.expiresIn(), tokens.scope());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read the tokens", e);
        }
    }

    private record Stored(
            String idToken,
            String accessToken,
            String refreshToken,
            @Nullable Long expiresIn,
            @Nullable String scope) {}
}
