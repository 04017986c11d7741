package cn.guiyan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.MultiMap;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * What a failure means to whoever sent the request.
 *
 * @param type which problem
 * @param facts its facts
 */
record Refusal(ProblemType type, Map<String, Object> facts) {
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    Refusal(ProblemType type) {
        this(type, Map.of());
    }

    /**
     * @param failure as it came to the mapper, perhaps wrapped by the transaction or the JSON reader
     * @param status what the mapper made of it
     * @param path that was asked for
     * @param query parameters that were given
     */
    static Refusal of(Throwable failure, int status, String path, MultiMap query) {
        return Causes.find(failure, ProblemException.class)
                .map(refusal -> new Refusal(refusal.type(), refusal.facts()))
                .or(() -> failure instanceof ConstraintViolationException broken ? invalid(broken) : Optional.empty())
                .or(() -> failure instanceof NotFoundException missing
                        ? unreadable(missing, path, query)
                        : Optional.empty())
                .or(() -> stale(failure))
                .or(() -> status == BAD_REQUEST ? malformed(failure) : Optional.empty())
                .or(() -> status >= SERVER_ERROR ? ofDatabase(failure) : Optional.empty())
                .orElseGet(() -> new Refusal(CommonProblem.of(status)));
    }

    private static Optional<Refusal> invalid(ConstraintViolationException broken) {
        return Optional.of(
                broken.getConstraintViolations().stream().anyMatch(Violation::isOurs)
                        ? new Refusal(CommonProblem.INTERNAL_ERROR)
                        : new Refusal(
                                CommonProblem.INVALID_REQUEST,
                                Map.of("violations", Violation.all(broken.getConstraintViolations()))));
    }

    // JAX-RS says "not found" to every parameter it cannot read. A path with an unreadable id leads nowhere indeed; an
    // unreadable value in the query is a mistake in the query.
    private static Optional<Refusal> unreadable(NotFoundException missing, String path, MultiMap query) {
        String cause = missing.getCause() == null
                ? ""
                : String.valueOf(missing.getCause().getMessage());
        return CitedParameter.of(cause, path, query)
                .map(parameter -> new Refusal(CommonProblem.INVALID_PARAMETER, Map.of("parameter", parameter)));
    }

    private static Optional<Refusal> stale(Throwable failure) {
        return Causes.find(failure, OptimisticLockException.class).map(e -> new Refusal(CommonProblem.STALE_VERSION));
    }

    private static Optional<Refusal> malformed(Throwable failure) {
        return Causes.find(failure, JsonProcessingException.class)
                .map(e -> new Refusal(
                        CommonProblem.MALFORMED_BODY,
                        Map.of("where", MalformedBody.where(e), "allowed", MalformedBody.allowed(e))));
    }

    // Classes of SQLSTATE: values that no column can hold are the sender's; a database that is away, full or busy is
    // nobody's.
    private static Optional<Refusal> ofDatabase(Throwable failure) {
        return Causes.find(failure, SQLException.class).flatMap(e -> {
            String state = e.getSQLState();
            if (state == null || state.matches("08.*|40.*|53.*|55P03|57.*")) {
                return Optional.of(new Refusal(CommonProblem.UNAVAILABLE));
            }
            return state.startsWith("22") ? Optional.of(new Refusal(CommonProblem.BAD_REQUEST)) : Optional.empty();
        });
    }
}
