package cn.guiyan.access;

import cn.guiyan.regions.Regions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The regions whose records somebody may see.
 *
 * @param isAll every region, also one that is not known yet
 * @param codes otherwise these, descendants and predecessors included
 */
public record RegionScope(boolean isAll, Set<String> codes) {
    private static final RegionScope ALL = new RegionScope(true, Set.of());
    private static final RegionScope NONE = new RegionScope(false, Set.of());

    public RegionScope {
        codes = Set.copyOf(codes);
    }

    /** Everything. */
    public static RegionScope all() {
        return ALL;
    }

    /** Nothing. */
    public static RegionScope none() {
        return NONE;
    }

    /** A region with all below it; nothing when the code is unknown. */
    public static RegionScope of(String region) {
        Regions regions = Regions.standard();
        return regions.find(region).isPresent() ? new RegionScope(false, regions.withDescendants(region)) : NONE;
    }

    /** Whether a record of that region may be seen. */
    public boolean contains(String region) {
        return isAll || codes.contains(region);
    }

    /** The value of the setting {@code guiyan.scope}, which row security reads; {@code -} stands for what belongs to no region. */
    String setting() {
        return isAll
                ? "*"
                : Stream.concat(Stream.of("-"), codes.stream().sorted()).collect(Collectors.joining(","));
    }
}
