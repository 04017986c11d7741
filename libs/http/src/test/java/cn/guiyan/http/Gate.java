package cn.guiyan.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a request up, as long as a test wants. */
@ApplicationScoped
public class Gate {
    private volatile CountDownLatch reached = new CountDownLatch(0);
    private volatile CountDownLatch open = new CountDownLatch(0);

    void close() {
        reached = new CountDownLatch(1);
        open = new CountDownLatch(1);
    }

    void open() {
        open.countDown();
    }

    void awaitReached() throws InterruptedException {
        if (!reached.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nobody came");
        }
    }

    void pass() throws InterruptedException {
        reached.countDown();
        if (!open.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the gate stayed closed");
        }
    }
}
