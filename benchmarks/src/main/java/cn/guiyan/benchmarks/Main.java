package cn.guiyan.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures the figures against a running suite; {@code benchmarks/run} starts both. */
public final class Main {
    private Main() {}

    /** @param arguments data folder, token, jar of the raw route, its port, rounds, seconds of S4, figures separated by commas */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Servers servers = new Servers(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[4]);
        Set<String> wanted = Set.of(arguments[6].split(","));
        List<Figure> figures = List.of(
                new RelayDrain(),
                new Visibility(),
                new WriteThroughput(),
                new OpenTransaction(Integer.parseInt(arguments[5])),
                new Overview(arguments[1], Path.of(arguments[2]), Integer.parseInt(arguments[3])));
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            if (wanted.contains(figure.id())) {
                out.println(figure.id() + ": " + figure.question());
                for (Measured measured : figure.run(servers, rounds)) {
                    out.println("  " + measured.line());
                    lines.add(measured.line());
                }
            }
        }
        out.println();
        out.println("| figure | median ratio | spread | ours | bare | unit | rounds |");
        out.println("|---|---|---|---|---|---|---|");
        lines.forEach(out::println);
        System.exit(0);
    }
}
