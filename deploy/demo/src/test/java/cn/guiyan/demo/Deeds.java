package cn.guiyan.demo;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What was done with merchants and chambers in the world that {@code ./run} loads. */
final class Deeds {
    static final DemoWorld WORLD = DemoWorld.generate(DemoWorld.SEED);
    static final List<Deed> ALL = in(WORLD);

    private Deeds() {}

    static List<Deed> in(DemoWorld world) {
        return world.work().stream()
                .flatMap(chapter -> chapter.courses().stream())
                .flatMap(List::stream)
                .toList();
    }

    static Deed deed(String key) {
        return ALL.stream().filter(deed -> deed.key().equals(key)).findFirst().orElseThrow();
    }

    static List<Deed> to(String path) {
        return ALL.stream().filter(deed -> deed.path().equals(path)).toList();
    }

    static List<Deed> matching(String path) {
        return ALL.stream().filter(deed -> deed.path().matches(path)).toList();
    }

    static Object value(Deed deed, String field) {
        return requireNonNull(requireNonNull(deed.body()).get(field), field);
    }

    static List<?> list(Deed deed, String field) {
        return (List<?>) value(deed, field);
    }
}
