package cn.guiyan.journal;

import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A relay in a process of its own, which dies at a crash point or is killed. */
final class RelayProcess {
    private static final int NEVER = Integer.MAX_VALUE;

    private RelayProcess() {}

    static Process start(Owner owner) throws IOException {
        return start(owner, CrashPoint.BEFORE_SEND, NEVER);
    }

    /** @param occurrence the process dies when it is there for the so-many-th time */
    static Process start(Owner owner, CrashPoint point, int occurrence) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        owner.name(),
                        owner.database().url(),
                        owner.database().owner(),
                        owner.bootstrap(),
                        point.name(),
                        Integer.toString(occurrence))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/relay-process.log")))
                .start();
    }

    public static void main(String[] arguments) {
        Owner owner = new Owner(arguments[0], new Database(arguments[1], arguments[2], "", 0), arguments[3]);
        CrashPoint deadly = CrashPoint.valueOf(arguments[4]);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[5]));
        new Relay(owner.settings(), new RelayState(), point -> {
                    if (point == deadly && left.decrementAndGet() == 0) {
                        Runtime.getRuntime().halt(137);
                    }
                })
                .run();
    }
}
