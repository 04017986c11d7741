package cn.guiyan.journal;

import java.time.Duration;
import java.util.List;

/** The owners' relay, without a service around it. */
public final class RelayUnderTest implements AutoCloseable {
    private final RelayState state = new RelayState();
    private final Relay relay;
    private final Thread thread;

    /** @param owner whose topic is {@code guiyan.<owner>.entries} */
    public RelayUnderTest(String owner, String jdbcUrl, String user, String password, String bootstrap) {
        RelaySettings settings = new RelaySettings(
                owner,
                jdbcUrl,
                user,
                password,
                bootstrap,
                List.of(topic(owner)),
                3,
                (short) 1,
                5000,
                1_000_000,
                Duration.ofSeconds(1),
                Duration.ofMillis(10),
                Duration.ofMillis(50),
                Duration.ofSeconds(30),
                Duration.ofSeconds(6));
        relay = new Relay(settings, state, point -> {});
        thread = new Thread(relay, "relay");
        thread.start();
    }

    public static String topic(String owner) {
        return "guiyan." + owner + ".entries";
    }

    public void wake() {
        relay.wake();
    }

    /** Entries sent since the start. */
    public long published() {
        return state.published();
    }

    public boolean isLeading() {
        return state.role() == RelayState.Role.LEADING;
    }

    @Override
    public void close() throws InterruptedException {
        relay.stop();
        thread.join();
    }
}
