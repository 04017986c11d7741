package cn.guiyan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** The mappers of what the problem library does not know. */
public final class ProblemMappers {
    private ProblemMappers() {}

    /** Our own refusals. */
    @Provider
    @Priority(Priorities.USER)
    public static class OfProblemException extends ExceptionMapperBase<ProblemException> {
        @Override
        protected HttpProblem toProblem(ProblemException refusal) {
            HttpProblem.Builder problem =
                    HttpProblem.builder().withStatus(refusal.type().status());
            refusal.facts()
                    .forEach((name, fact) -> problem.with(name, fact instanceof Number ? fact : fact.toString()));
            return problem.build();
        }
    }

    /** Another transaction was faster. */
    @Provider
    @Priority(Priorities.USER)
    public static class OfOptimisticLockException extends ExceptionMapperBase<OptimisticLockException> {
        @Override
        protected HttpProblem toProblem(OptimisticLockException stale) {
            return HttpProblem.builder()
                    .withStatus(CommonProblem.STALE_VERSION.status())
                    .build();
        }
    }

    /** JSON that cannot be read, as the reader wraps it; other exceptions keep their status. */
    @Provider
    @Priority(Priorities.USER - 1)
    public static class OfWebApplicationException extends ExceptionMapperBase<WebApplicationException> {
        @Override
        protected HttpProblem toProblem(WebApplicationException failure) {
            JsonProcessingException json = MalformedBody.find(failure);
            return json == null
                    ? HttpProblem.builder()
                            .withStatus(failure.getResponse().getStatus())
                            .build()
                    : malformed(json);
        }
    }

    /** JSON that cannot be read. */
    @Provider
    @Priority(Priorities.USER - 1)
    public static class OfJsonProcessingException extends ExceptionMapperBase<JsonProcessingException> {
        @Override
        protected HttpProblem toProblem(JsonProcessingException json) {
            return malformed(json);
        }
    }

    /** A token that is none, or no more. The problem library's own mapper does not fit this Quarkus: it reads a field that is gone. */
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

    private static HttpProblem malformed(JsonProcessingException json) {
        return HttpProblem.builder()
                .withStatus(CommonProblem.MALFORMED_BODY.status())
                .with("where", MalformedBody.where(json))
                .with("allowed", MalformedBody.allowed(json))
                .build();
    }
}
