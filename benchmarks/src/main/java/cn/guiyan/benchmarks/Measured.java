package cn.guiyan.benchmarks;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A ratio over several rounds.
 *
 * @param name such as {@code S2 p99}
 * @param unit of both sides
 * @param ours one value a round
 * @param bare the same for the least that could do it
 * @param ratios one a round
 */
record Measured(String name, String unit, List<Double> ours, List<Double> bare, List<Double> ratios) {
    /** Ours ÷ bare in each round. */
    static Measured of(String name, String unit, double[] ours, double[] bare) {
        if (ours.length != bare.length || ours.length == 0) {
            throw new IllegalArgumentException("a ratio needs as many rounds of both sides");
        }
        return new Measured(
                name,
                unit,
                DoubleStream.of(ours).boxed().toList(),
                DoubleStream.of(bare).boxed().toList(),
                IntStream.range(0, ours.length).mapToObj(i -> ours[i] / bare[i]).toList());
    }

    double median() {
        return median(ratios);
    }

    double lowest() {
        return Collections.min(ratios);
    }

    double highest() {
        return Collections.max(ratios);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** A line of the table. */
    String line() {
        return String.format(
                Locale.ROOT,
                "| %-8s | %6.2f | %.2f–%.2f | %,.2f | %,.2f | %s | %d |",
                name,
                median(),
                lowest(),
                highest(),
                median(ours),
                median(bare),
                unit,
                ratios.size());
    }
}
