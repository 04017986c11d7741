package cn.guiyan.http;

import cn.guiyan.access.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Runs an {@link Idempotent} method once, after its parameters were validated. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
public class IdempotencyInterceptor {
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final ObjectMapper json;

    IdempotencyInterceptor(IdempotencyKeys keys, Caller caller, CurrentVertxRequest request, ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.request = request;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) {
        String key = request.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_MISSING, Map.of("longest", LONGEST_KEY));
        }
        String digest = digest(invocation);
        return QuarkusTransaction.requiringNew().call(() -> {
            IdempotencyKeys.Known known = keys.claim(caller.name(), key, digest);
            if (known == null) {
                Object result = invocation.proceed();
                keys.complete(caller.name(), key, json.writeValueAsString(result));
                return result;
            }
            if (!known.digest().equals(digest)) {
                throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED, Map.of("key", key));
            }
            return replayed(invocation, known.result());
        });
    }

    private @Nullable Object replayed(InvocationContext invocation, String result) throws JsonProcessingException {
        return json.readValue(result, json.constructType(invocation.getMethod().getGenericReturnType()));
    }

    private String digest(InvocationContext invocation) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        Annotation[][] annotations = invocation.getMethod().getParameterAnnotations();
        Object[] parameters = invocation.getParameters();
        try {
            request.writeBytes(invocation.getMethod().toString().getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < parameters.length; i++) {
                if (Arrays.stream(annotations[i]).noneMatch(RestHeader.class::isInstance)) {
                    request.writeBytes(json.writeValueAsBytes(parameters[i]));
                }
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
