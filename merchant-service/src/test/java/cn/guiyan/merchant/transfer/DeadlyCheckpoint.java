package cn.guiyan.merchant.transfer;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Kills the worker at a step, once: what it had not committed is lost, and it says nothing more. */
@ApplicationScoped
class DeadlyCheckpoint implements ImportCheckpoint {
    private volatile @Nullable Step step;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();

    void dieAt(Step where, int time) {
        deaths.set(0);
        left.set(time);
        step = where;
    }

    void atNothing() {
        step = null;
    }

    int deaths() {
        return deaths.get();
    }

    void awaitDeath() {
        await().until(() -> deaths() == 1);
    }

    @Override
    public void at(Step where, UUID id) {
        if (where == step && left.decrementAndGet() == 0) {
            deaths.incrementAndGet();
            throw new IllegalStateException("the worker dies here, for this test");
        }
    }
}
