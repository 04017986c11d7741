package cn.guiyan.operations;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.projection.NotReadingException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what the projection's own thread does, and not for ever. */
final class Patience {
    private Patience() {}

    /**
     * Gives the result, or says why there is none.
     *
     * @throws ProblemException {@code unavailable} when it takes too long or the projection ends meanwhile; {@code projection-not-read} where
     *     nothing is read
     */
    static <T> T await(CompletionStage<T> work, Duration atMost) {
        try {
            return work.toCompletableFuture().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotReadingException) {
                throw new ProblemException(CommonProblem.PROJECTION_NOT_READ, Map.of(), e);
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException | CancellationException e) {
            throw new ProblemException(CommonProblem.UNAVAILABLE, Map.of(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(CommonProblem.UNAVAILABLE, Map.of(), e);
        }
    }
}
