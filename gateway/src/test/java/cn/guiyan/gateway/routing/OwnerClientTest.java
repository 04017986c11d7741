package cn.guiyan.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpClientOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OwnerClientTest {
    @Test
    void halfASecondsPatienceIsNotEndless() {
        HttpClientOptions options = OwnerClient.options(Duration.ofMillis(500));
        assertThat(options.getIdleTimeout()).isEqualTo(500);
        assertThat(options.getIdleTimeoutUnit()).isEqualTo(TimeUnit.MILLISECONDS);
        assertThat(options.getMaxWaitQueueSize()).isPositive();
    }
}
