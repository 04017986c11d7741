package cn.guiyan.local;

import java.util.List;

/** What the broker and the services are compiled for while they run. */
enum Compilation {
    /** Without the optimising compiler, which on two cores doubles the time of the first start. */
    QUICK_START("-XX:TieredStopAtLevel=1"),
    THROUGHPUT("-XX:+TieredCompilation");

    private final String option;

    Compilation(String option) {
        this.option = option;
    }

    /** How a command line begins that runs Java for a server. */
    List<String> java() {
        return List.of(Installation.java(), "-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", option);
    }
}
