package cn.guiyan.target.ranking;

import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which ranked region an amount belongs to: the region itself, or the nearest one above it. Where a region was replaced during the
 * year (洞头县 by 洞头区), amounts of either go to the one that the plan names.
 */
final class RollUp {
    private final Regions regions;
    private final Set<String> ranked;
    private final Map<String, Optional<String>> known = new HashMap<>();

    RollUp(Regions regions, Collection<String> ranked) {
        this.regions = regions;
        this.ranked = new HashSet<>(ranked);
    }

    /** The ranked region of a region, or null when none covers it. */
    @Nullable
    String to(String region) {
        return known.computeIfAbsent(region, this::find).orElse(null);
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
                    .filter(candidate -> regions.get(candidate).predecessors().contains(exact))
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
