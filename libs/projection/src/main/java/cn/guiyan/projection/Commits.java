package cn.guiyan.projection;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for the projection when it has committed. */
final class Commits {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition committed = lock.newCondition();
    private long count;

    /** Commits so far. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    void signal() {
        lock.lock();
        try {
            count++;
            committed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there are more commits than seen, at most so long. */
    void awaitMoreThan(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long remaining = nanos;
            while (count <= seen && remaining > 0) {
                remaining = committed.awaitNanos(remaining);
            }
        } finally {
            lock.unlock();
        }
    }
}
