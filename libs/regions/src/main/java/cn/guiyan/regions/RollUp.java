package cn.guiyan.regions;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says which ranked region an amount belongs to: the region itself, or the nearest one above it. Where a region was replaced during the
 * year (洞头县 by 洞头区), amounts of either go to the one that is ranked; of two that are ranked, each keeps its own. Not for several threads.
 */
public final class RollUp {
    private final Regions regions;
    private final Set<String> ranked;
    private final Map<String, Optional<String>> known = new HashMap<>();

    /** @param ranked codes of the regions that stand beside one another in a ranking */
    public RollUp(Regions regions, Collection<String> ranked) {
        this.regions = regions;
        this.ranked = new LinkedHashSet<>(ranked);
    }

    /** The ranked region of a region, or null when none covers it. */
    public @Nullable String to(String region) {
        return known.computeIfAbsent(region, this::find).orElse(null);
    }

    /** The codes whose amounts a ranked region's figure adds up. */
    public Set<String> covered(String rankedRegion) {
        return regions.all().stream()
                .map(Region::code)
                .filter(code -> rankedRegion.equals(to(code)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<String> find(String code) {
        for (Region region = regions.find(code).orElse(null); region != null; region = above(region)) {
            String exact = region.code();
            if (ranked.contains(exact)) {
                return Optional.of(exact);
            }
            Optional<String> replaced =
                    region.predecessors().stream().filter(ranked::contains).findFirst();
            if (replaced.isPresent()) {
                return replaced;
            }
            Optional<String> successor = ranked.stream()
                    .filter(candidate -> regions.find(candidate)
                            .filter(found -> found.predecessors().contains(exact))
                            .isPresent())
                    .findFirst();
            if (successor.isPresent()) {
                return successor;
            }
        }
        return Optional.empty();
    }

    private @Nullable Region above(Region region) {
        return region.parent() == null ? null : regions.get(region.parent());
    }
}
