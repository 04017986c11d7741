package cn.guiyan.benchmarks;

import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or process does. */
final class Waiting {
    private static final long LIMIT_SECONDS = 120;
    private static final long STEP_NANOS = 200_000;

    private Waiting() {}

    static void until(BooleanSupplier condition) throws TimeoutException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (secondsSince(start) > LIMIT_SECONDS) {
                throw new TimeoutException("nothing happened for " + LIMIT_SECONDS + " s");
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
    }

    static void untilNanos(long time) {
        for (long left = time - System.nanoTime(); left > 0; left = time - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
