package cn.guiyan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatienceTest {
    private final CompletableFuture<Integer> work = new CompletableFuture<>();

    private void isRefused(CommonProblem problem) {
        assertThatThrownBy(() -> Patience.await(work, Duration.ofMillis(50)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }

    @Test
    void whatIsDoneIsGiven() {
        work.complete(3);
        assertThat(Patience.await(work, Duration.ofSeconds(5))).isEqualTo(3);
    }

    @Test
    @Timeout(20)
    void aLoopThatDoesNotComeToItIsUnavailable() {
        isRefused(CommonProblem.UNAVAILABLE);
    }

    @Test
    void soIsOneThatEnds() {
        work.cancel(false);
        isRefused(CommonProblem.UNAVAILABLE);
    }

    @Test
    void aFaultOfOursStaysOne() {
        work.completeExceptionally(new IllegalStateException("a mistake"));
        assertThatThrownBy(() -> Patience.await(work, Duration.ofSeconds(5)))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("a mistake");
    }
}
