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
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a browser's tokens on the server; the browser has a session id and nothing else. OpenID Connect takes whatever fails here for the end of
 * the session: a database that is away must not sign people out.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class ServerSideTokens implements TokenStateManager {
    private static final String AWAY = SessionsAwayException.class.getName();
    private static final Logger LOG = Logger.getLogger(ServerSideTokens.class);
    private static final int ATTEMPTS = 3;

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
        return request.runBlocking(() -> keepingTheCookie(context, () -> sessions.open(write(tokens))));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return request.runBlocking(() -> keepingTheCookie(
                context, () -> find(session).map(this::read).orElseThrow(AuthenticationFailedException::new)));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig tenant, String session, OidcRequestContext<Void> request) {
        SessionsAwayException away = context.get(AWAY);
        if (away != null) {
            return Uni.createFrom().failure(away);
        }
        boolean signsOut = context.request().path().equals(SignInRoutes.LOGOUT);
        return request.runBlocking(() -> keepingTheCookie(context, () -> {
            if (signsOut) {
                sessions.close(session);
            } else {
                sessions.closeSoon(session);
            }
            return null;
        }));
    }

    // A connection of the pool may have been cut; the next is another one.
    private Optional<String> find(String session) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return sessions.find(session);
            } catch (SessionsAwayException e) {
                LOG.debugf(e, "attempt %d to read a session", attempt);
            }
        }
        return sessions.find(session);
    }

    private static <T> T keepingTheCookie(RoutingContext context, Supplier<T> work) {
        try {
            return work.get();
        } catch (SessionsAwayException e) {
            context.put(AWAY, e);
            context.addHeadersEndHandler(end -> SessionCookie.keep(context.response()));
            throw e;
        }
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
