package cn.guiyan.local;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A component that is a few words of shell. */
final class ScriptComponent implements Component {
    final AtomicInteger starts = new AtomicInteger();
    private final String name;
    private final String script;
    private final BooleanSupplier ready;
    private final Duration limit;

    ScriptComponent(String name, String script, BooleanSupplier ready, Duration limit) {
        this.name = name;
        this.script = script;
        this.ready = ready;
        this.limit = limit;
    }

    static ScriptComponent named(String name) {
        return new ScriptComponent(name, "exec sleep 600", () -> true, Duration.ofSeconds(30));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public int port() {
        return 1;
    }

    @Override
    public CommandLine command() {
        starts.incrementAndGet();
        return CommandLine.of("sh", "-c", script);
    }

    @Override
    public boolean isReady() {
        return ready.getAsBoolean();
    }

    @Override
    public Duration startLimit() {
        return limit;
    }
}
