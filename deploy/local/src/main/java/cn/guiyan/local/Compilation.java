package cn.guiyan.local;

import java.util.ArrayList;
import java.util.List;

/** What the broker and the services are compiled for while they run. */
enum Compilation {
    /**
     * Without the optimising compiler, which on two cores doubles the time of the first start. What the other one makes needs more room than Java gives it
     * by itself; once that is full, the rest is interpreted.
     */
    QUICK_START("-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m"),
    THROUGHPUT("-XX:+TieredCompilation");

    private final String options;

    Compilation(String options) {
        this.options = options;
    }

    /** How a command line begins that runs Java for a server. */
    List<String> java() {
        List<String> words = new ArrayList<>(
                List.of(Installation.java(), "-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(List.of(options.split(" ")));
        return words;
    }
}
