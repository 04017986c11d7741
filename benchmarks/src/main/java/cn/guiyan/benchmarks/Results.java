package cn.guiyan.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All that was measured, to be read and to be compared. */
final class Results {
    private final Conditions conditions;
    private final List<Line> lines = new ArrayList<>();

    Results(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * One figure.
     *
     * @param spread lowest and highest ratio
     */
    record Line(String question, double median, List<Double> spread, Measured measured) {}

    Conditions conditions() {
        return conditions;
    }

    void add(String question, Measured measured) {
        lines.add(new Line(question, measured.median(), List.of(measured.lowest(), measured.highest()), measured));
        lines.sort(Comparator.comparing(line -> line.measured().name()));
    }

    List<String> table() {
        return Stream.concat(
                        Stream.of(
                                "| figure | median ratio | spread | ours | bare | unit | rounds |",
                                "|---|---|---|---|---|---|---|"),
                        lines.stream().map(line -> line.measured().line()))
                .toList();
    }

    void write(Path file) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(file.toFile(), Map.of("conditions", conditions, "figures", lines));
    }
}
