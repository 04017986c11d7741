package cn.guiyan.http;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Who is not signed in. The problem library's own mappers do not fit this Quarkus: they read a field that is gone. */
public final class SecurityMappers {
    private SecurityMappers() {}

    /** A token that is none, or no more. */
    @Provider
    @Priority(1)
    public static class OfAuthenticationFailedException extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException refused) {
            return signInRequired();
        }
    }

    /** No token. */
    @Provider
    @Priority(1)
    public static class OfUnauthorizedException extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException refused) {
            return signInRequired();
        }
    }

    private static HttpProblem signInRequired() {
        return HttpProblem.builder()
                .withStatus(CommonProblem.SIGN_IN_REQUIRED.status())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
