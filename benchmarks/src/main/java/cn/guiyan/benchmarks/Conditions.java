package cn.guiyan.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a measurement holds for.
 *
 * @param load of the machine in the minute before
 */
record Conditions(
        String at, String cpu, int cores, String jdk, String postgresql, String kafka, String system, double load) {
    static Conditions now(Servers servers, String kafka) throws IOException, SQLException {
        return new Conditions(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                cpu("model name"),
                Math.toIntExact(processors()),
                System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version"),
                servers.postgresVersion(),
                kafka,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s: %d cores of %s, JDK %s, PostgreSQL %s, Kafka %s, %s, load %.2f",
                at,
                cores,
                cpu,
                jdk,
                postgresql,
                kafka,
                system,
                load);
    }

    /** All of the machine's, not only those that this process may use. */
    private static long processors() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("processor")).count();
        }
    }

    private static String cpu(String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
