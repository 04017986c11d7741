package cn.guiyan.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The calibres of one city, in the order in which people list them. Immutable. */
public final class Calibres {
    private static final String HEADER = "code,zh,en,components";

    private final Map<String, Calibre> byCode = new LinkedHashMap<>();

    private Calibres(List<Calibre> calibres) {
        for (Calibre calibre : calibres) {
            if (byCode.put(calibre.code(), calibre) != null) {
                throw new IllegalArgumentException("calibre " + calibre.code() + " is there twice");
            }
        }
        calibres.forEach(this::requireSumOfBases);
    }

    /** Wenzhou's calibres of 2014. */
    public static Calibres standard() {
        return Standard.CALIBRES;
    }

    /**
     * The calibres of another city: lines of {@code code,zh,en,components} under that header; components are separated by
     * spaces.
     *
     * @throws IllegalArgumentException when a line is malformed, a code is there twice, or a component is not a base
     *     calibre or is named twice
     */
    public static Calibres from(Reader csv) {
        List<String> lines = new BufferedReader(csv).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the first line must be " + HEADER);
        }
        return new Calibres(lines.stream().skip(1).map(Calibres::calibre).toList());
    }

    /** Every calibre. */
    public Collection<Calibre> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The calibre of a code, if there is one. */
    public Optional<Calibre> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The calibre of a code.
     *
     * @throws UnknownCalibreException when no calibre has the code
     */
    public Calibre get(String code) {
        return find(code).orElseThrow(() -> new UnknownCalibreException(code));
    }

    /**
     * The base calibres whose entries a figure of this calibre adds up: itself, or its components.
     *
     * @throws UnknownCalibreException when no calibre has the code
     */
    public Set<String> bases(String code) {
        Calibre calibre = get(code);
        return calibre.isComposite()
                ? Collections.unmodifiableSet(new LinkedHashSet<>(calibre.components()))
                : Set.of(code);
    }

    private static Calibre calibre(String line) {
        String[] field = line.split(",", -1);
        if (field.length != 4 || field[0].isBlank() || field[1].isBlank() || field[2].isBlank()) {
            throw new IllegalArgumentException("not a calibre: " + line);
        }
        List<String> components = Arrays.stream(field[3].split(" "))
                .filter(code -> !code.isEmpty())
                .toList();
        return new Calibre(field[0], field[1], field[2], components);
    }

    private void requireSumOfBases(Calibre composite) {
        Set<String> seen = new LinkedHashSet<>();
        for (String code : composite.components()) {
            boolean base =
                    find(code).filter(component -> !component.isComposite()).isPresent();
            if (!base || !seen.add(code)) {
                throw new IllegalArgumentException(
                        "calibre " + composite.code() + " is not a sum of different base calibres: " + code);
            }
        }
    }

    private static final class Standard {
        static final Calibres CALIBRES = load();

        private static Calibres load() {
            try (InputStream csv = Objects.requireNonNull(Calibres.class.getResourceAsStream("calibres.csv"))) {
                return from(new InputStreamReader(csv, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
