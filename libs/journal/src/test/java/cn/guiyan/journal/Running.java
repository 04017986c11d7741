package cn.guiyan.journal;

import java.util.Objects;

/** A relay in this process. */
final class Running implements AutoCloseable {
    final RelayState state = new RelayState();
    private final Relay relay;
    private final Thread thread;

    Running(Owner owner) {
        this(owner, point -> {});
    }

    Running(Owner owner, CrashPoint.Observer observer) {
        relay = new Relay(owner.settings(), state, observer);
        thread = new Thread(relay, "relay of " + owner.name());
        thread.start();
    }

    void wake() {
        relay.wake();
    }

    String problem() {
        return Objects.requireNonNullElse(state.problem(), "");
    }

    @Override
    public void close() throws InterruptedException {
        relay.stop();
        thread.join();
    }
}
