package cn.guiyan.operations;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Waits after the parameters were checked and before {@link cn.guiyan.http.Idempotent} begins its transaction. */
@AfterWrites
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 850)
public class AfterWritesInterceptor {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReadYourWrites writes;
    private final CurrentVertxRequest current;

    AfterWritesInterceptor(ReadYourWrites writes, CurrentVertxRequest current) {
        this.writes = writes;
        this.current = current;
    }

    @AroundInvoke
    @Nullable
    Object after(InvocationContext invocation) throws Exception {
        writes.areShown(current.getCurrent().request().getHeader("Consistency-Token"), PATIENCE);
        return invocation.proceed();
    }
}
