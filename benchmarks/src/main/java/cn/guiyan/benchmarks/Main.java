package cn.guiyan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures the figures against a running suite; {@code benchmarks/run} starts both. */
public final class Main {
    /** Held, because the logging system itself forgets a logger that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        // Outside Quarkus its log manager leaves every level on, and the clients would spend their time on describing
        // records.
        ROOT.setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Setup setup = Setup.ofProperties();
        Servers servers = new Servers(setup.dataDir());
        Results results = new Results(Conditions.now(servers, setup.kafka()));
        out.println(results.conditions().line());
        for (Figure figure : figures(setup)) {
            if (setup.figures().contains(figure.id())) {
                out.println(figure.id() + ": " + figure.question());
                figure.run(servers, setup.rounds()).forEach(measured -> {
                    out.println("  " + measured.line());
                    results.add(figure.question(), measured);
                });
            }
        }
        servers.cleanUp();
        out.println();
        results.table().forEach(out::println);
        results.write(Path.of("benchmarks/target/results.json"));
        System.exit(0);
    }

    /** The gateway's first, while it has nothing to catch up with. */
    private static List<Figure> figures(Setup setup) {
        return List.of(
                new Overview(setup),
                new RelayDrain(),
                new Visibility(),
                new WriteThroughput(setup),
                new OpenTransaction(setup.openSeconds()),
                new BulkImport(setup),
                new RegisterSearch());
    }
}
