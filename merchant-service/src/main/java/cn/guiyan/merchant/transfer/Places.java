package cn.guiyan.merchant.transfer;

import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Regions as people write them: by code, by official name, or by what they say for short. */
@ApplicationScoped
class Places {
    private final Regions regions = Regions.standard();
    private final Clock clock;
    private volatile Day day = new Day(LocalDate.MIN, new ConcurrentHashMap<>());

    /** What was looked up on a day; names change their meaning with the days on which regions are valid. */
    private record Day(LocalDate date, Map<String, List<Region>> found) {}

    Places(Clock clock) {
        this.clock = clock;
    }

    /** The regions that a text may mean: by code, else by today's official names, else by short ones, else by former names. */
    List<Region> find(String text) {
        LocalDate today = LocalDate.now(clock);
        if (!day.date().equals(today)) {
            day = new Day(today, new ConcurrentHashMap<>());
        }
        Map<String, List<Region>> found = day.found();
        List<Region> known = found.get(text);
        if (known == null) {
            known = search(text, today);
            if (!known.isEmpty()) {
                found.put(text, known);
            }
        }
        return known;
    }

    private List<Region> search(String text, LocalDate today) {
        List<Predicate<Region>> ways = List.of(
                region -> region.code().equals(text),
                region -> region.name().equals(text) && region.isValidOn(today),
                region -> region.shortName().equals(text) && region.isValidOn(today),
                region -> region.name().equals(text));
        return ways.stream()
                .map(way -> regions.all().stream().filter(way).toList())
                .filter(regions -> !regions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The official name of a code; the code itself where the name would mean something else. */
    String show(String code) {
        return regions.find(code)
                .filter(region -> find(region.name()).equals(List.of(region)))
                .map(Region::name)
                .orElse(code);
    }
}
