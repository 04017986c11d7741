package cn.guiyan.journal;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A signal that there may be something to do; many are as good as one. */
final class Wake {
    private final Semaphore due = new Semaphore(0);

    void signal() {
        if (due.availablePermits() == 0) {
            due.release();
        }
    }

    /** Waits for a signal, at most so long. */
    void await(Duration atMost) throws InterruptedException {
        if (due.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            due.drainPermits();
        }
    }
}
