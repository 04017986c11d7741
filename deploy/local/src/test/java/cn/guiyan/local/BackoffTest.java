package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant NOON = Instant.parse("2014-06-30T12:00:00Z");

    private final Backoff backoff = new Backoff(Duration.ofSeconds(1), 3, Duration.ofMinutes(1));

    @Test
    void theWaitDoublesUntilThereWereTooManyFailures() {
        assertThat(backoff.afterFailure(NOON)).contains(Duration.ofSeconds(1));
        assertThat(backoff.afterFailure(NOON.plusSeconds(10))).contains(Duration.ofSeconds(2));
        assertThat(backoff.afterFailure(NOON.plusSeconds(20))).contains(Duration.ofSeconds(4));
        assertThat(backoff.afterFailure(NOON.plusSeconds(30))).isEmpty();
    }

    @Test
    void whatIsLongAgoIsForgotten() {
        for (int hour = 0; hour < 10; hour++) {
            assertThat(backoff.afterFailure(NOON.plus(Duration.ofHours(hour)))).contains(Duration.ofSeconds(1));
        }
    }

    @Test
    void theWaitHasAnEnd() {
        Backoff patient = new Backoff(Duration.ofSeconds(20), 9, Duration.ofHours(1));
        assertThat(patient.afterFailure(NOON)).contains(Duration.ofSeconds(20));
        assertThat(patient.afterFailure(NOON)).contains(Duration.ofSeconds(30));
    }
}
