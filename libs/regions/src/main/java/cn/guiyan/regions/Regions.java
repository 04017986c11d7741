package cn.guiyan.regions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The regions of one city and of the country around it. Immutable; results are in the order of the codes. */
public final class Regions {
    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> byParent = new LinkedHashMap<>();

    private Regions(Collection<Region> regions) {
        regions.stream().sorted(Comparator.comparing(Region::code)).forEach(region -> {
            if (byCode.put(region.code(), region) != null) {
                throw new IllegalArgumentException("region " + region.code() + " is there twice");
            }
        });
        for (Region region : byCode.values()) {
            region.predecessors().forEach(this::requireListed);
            if (region.parent() != null) {
                requireListed(region.parent());
                byParent.computeIfAbsent(region.parent(), code -> new ArrayList<>())
                        .add(region);
            }
        }
        byCode.keySet().forEach(this::withDescendants);
    }

    /** Wenzhou's regions, and every province and prefecture: see {@code PROVENANCE.md} beside the data. */
    public static Regions standard() {
        return Standard.REGIONS;
    }

    /**
     * The regions of another city, in the format of {@code regions.csv}.
     *
     * @throws IllegalArgumentException when a line is malformed, a code is there twice, a parent or predecessor is
     *     missing, or regions contain one another in a circle
     */
    public static Regions from(Reader csv) {
        return new Regions(RegionsCsv.read(csv));
    }

    /** Every region, also those that are no longer or not yet valid. */
    public Collection<Region> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** The region of a code, if there is one. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The region of a code.
     *
     * @throws UnknownRegionException when no region has the code
     */
    public Region get(String code) {
        return find(code).orElseThrow(() -> new UnknownRegionException(code));
    }

    /** Whether the code names a region that exists on the date; an unknown code never does. */
    public boolean isValidOn(String code, LocalDate date) {
        return find(code).filter(region -> region.isValidOn(date)).isPresent();
    }

    /**
     * The city that this is about: the only prefecture whose counties are here.
     *
     * @throws IllegalStateException when there is none
     */
    public Region city() {
        return byCode.values().stream()
                .filter(region -> region.kind() == RegionKind.PREFECTURE && byParent.containsKey(region.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no prefecture has counties"));
    }

    /** The regions directly below one, whenever they are valid. */
    public List<Region> children(String code) {
        get(code);
        return Collections.unmodifiableList(byParent.getOrDefault(code, List.of()));
    }

    /** The regions directly below one on a business date. */
    public List<Region> children(String code, LocalDate date) {
        return children(code).stream().filter(region -> region.isValidOn(date)).toList();
    }

    /** The regions above one, the nearest first. */
    public List<Region> ancestors(String code) {
        List<Region> ancestors = new ArrayList<>();
        for (Region above = get(code); above.parent() != null; ) {
            above = get(Objects.requireNonNull(above.parent()));
            ancestors.add(above);
        }
        return Collections.unmodifiableList(ancestors);
    }

    /** The city that a place is, or lies in: a prefecture, or a province without any, such as 上海; none for a province as a whole. */
    public Optional<Region> cityOf(String place) {
        return upwards(place).filter(this::isCity).findFirst();
    }

    /** The province of a place; a province's own is itself. */
    public Optional<Region> provinceOf(String place) {
        return upwards(place)
                .filter(region -> region.kind() == RegionKind.PROVINCE)
                .findFirst();
    }

    /** Whether a region is a city in the sense of {@link #cityOf}. */
    public boolean isCity(Region region) {
        return region.kind() == RegionKind.PREFECTURE
                || (region.kind() == RegionKind.PROVINCE && !byParent.containsKey(region.code()));
    }

    /**
     * The codes that a filter by this region covers: its own, those of everything below it, and those of the regions it
     * replaced, so that a series goes on over a change of code.
     */
    public Set<String> withDescendants(String code) {
        Set<String> covered = new LinkedHashSet<>();
        collect(get(code), covered, new LinkedHashSet<>());
        return Collections.unmodifiableSet(covered);
    }

    /**
     * The regions that somebody may mean: by code, name, pinyin or initials, the best match first.
     *
     * @param text what was typed; blank finds nothing
     */
    public List<Region> search(String text) {
        String typed = text.replaceAll("[\\s']", "");
        if (typed.isEmpty()) {
            return List.of();
        }
        return byCode.values().stream()
                .filter(region -> region.match(typed) >= 0)
                .sorted(Comparator.comparingInt(region -> region.match(typed)))
                .toList();
    }

    private Stream<Region> upwards(String place) {
        return find(place).stream().flatMap(region -> Stream.concat(Stream.of(region), ancestors(place).stream()));
    }

    private void collect(Region region, Set<String> covered, Set<String> path) {
        if (!path.add(region.code())) {
            throw new IllegalArgumentException("region " + region.code() + " contains itself");
        }
        covered.add(region.code());
        region.predecessors().forEach(code -> collect(get(code), covered, path));
        children(region.code()).forEach(child -> collect(child, covered, path));
        path.remove(region.code());
    }

    private void requireListed(String code) {
        if (!byCode.containsKey(code)) {
            throw new IllegalArgumentException("region " + code + " is referred to, but not there");
        }
    }

    private static final class Standard {
        static final Regions REGIONS = load();

        private static Regions load() {
            try (InputStream csv = Objects.requireNonNull(Regions.class.getResourceAsStream("regions.csv"))) {
                return from(new InputStreamReader(csv, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
