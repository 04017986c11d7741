package cn.guiyan.http;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Personal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs an {@link Idempotent} method once, after the caller's role and the parameters were checked. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
public class IdempotencyInterceptor {
    static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final int SHORTEST_SECRET_KEY = 32;

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final CurrentVertxRequest current;
    private final RequestDigest requestDigest;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            IdempotencyKeys keys,
            Caller caller,
            CurrentVertxRequest current,
            RequestDigest requestDigest,
            ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.current = current;
        this.requestDigest = requestDigest;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) {
        HttpServerRequest request = current.getCurrent().request();
        String key = request.getHeader(KEY);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_MISSING, Map.of("longest", LONGEST_KEY));
        }
        Keeping keeping = keeping(invocation, key);
        String digest = requestDigest.of(request.method().name(), request.uri());
        return QuarkusTransaction.requiringNew().call(() -> {
            IdempotencyKeys.Known known = keys.claim(keeping.caller(), keeping.key(), digest);
            if (known == null) {
                Object result = invocation.proceed();
                keys.complete(keeping.caller(), keeping.key(), keeping.sealed(kept(result)));
                return result;
            }
            if (!known.digest().equals(digest)) {
                throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED, Map.of("key", key));
            }
            return replayed(invocation, keeping.opened(known.result()));
        });
    }

    private Keeping keeping(InvocationContext invocation, String key) {
        boolean anonymous = Arrays.stream(invocation.getParameters())
                .anyMatch(sent -> sent instanceof Unsigned body && body.senderStaysUnknown());
        if (!anonymous) {
            return Keeping.of(caller.name(), key);
        }
        if (key.length() < SHORTEST_SECRET_KEY) {
            throw new ProblemException(
                    CommonProblem.IDEMPOTENCY_KEY_GUESSABLE, Map.of("shortest", SHORTEST_SECRET_KEY));
        }
        return Keeping.anonymous(caller.name(), key);
    }

    private String kept(@Nullable Object result) throws JsonProcessingException {
        return json.writer().withAttribute(Personal.KEPT, true).writeValueAsString(result);
    }

    // A view may show more than it is made of, and may have lost a property since.
    private @Nullable Object replayed(InvocationContext invocation, String result) throws JsonProcessingException {
        return json.readerFor(json.constructType(invocation.getMethod().getGenericReturnType()))
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(result);
    }
}
