package cn.guiyan.regions;

import java.io.BufferedReader;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The data file: one region a line, no quotes. Pinyin has a space between syllables; predecessors are separated by
 * spaces; an empty field is unknown or open.
 */
final class RegionsCsv {
    static final String HEADER =
            "code,name,short_name,kind,parent,pinyin,valid_from,valid_to,predecessors,longitude,latitude";

    private static final int FIELDS = HEADER.split(",").length;

    private RegionsCsv() {}

    static List<Region> read(Reader csv) {
        List<String> lines = new BufferedReader(csv).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the first line must be " + HEADER);
        }
        return lines.stream().skip(1).map(RegionsCsv::region).toList();
    }

    private static Region region(String line) {
        String[] field = line.split(",", -1);
        if (field.length != FIELDS) {
            throw new IllegalArgumentException(FIELDS + " fields expected: " + line);
        }
        try {
            List<String> syllables = words(field[5]);
            return new Region(
                    required(field[0]),
                    required(field[1]),
                    required(field[2]),
                    RegionKind.valueOf(field[3]),
                    field[4].isEmpty() ? null : field[4],
                    String.join("", syllables),
                    date(field[6]),
                    date(field[7]),
                    words(field[8]),
                    syllables.stream().map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining()),
                    field[9].isEmpty()
                            ? null
                            : new Region.Position(Double.parseDouble(field[9]), Double.parseDouble(field[10])));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("not a region: " + line, e);
        }
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a field is empty");
        }
        return text;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
