package cn.guiyan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A load can do the work in its order, and by month. */
class WorkOrderTest {
    @Test
    void everythingIsDoneInItsOrderAndRefersToWhatWasDoneBefore() {
        assertThat(Deeds.WORLD.work()).extracting(Chapter::month).isSorted();
        assertThat(Deeds.ALL).extracting(Deed::key).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>();
        Deeds.WORLD.chambers().forEach(chamber -> known.add(chamber.key()));
        Deeds.WORLD.merchants().forEach(merchant -> known.add(merchant.key()));
        Deeds.WORLD.projects().forEach(project -> known.add(project.key()));
        for (Chapter chapter : Deeds.WORLD.work()) {
            Set<String> there = new HashSet<>(known);
            for (List<Deed> course : chapter.courses()) {
                Set<String> inCourse = new HashSet<>(there);
                assertThat(course).extracting(Deed::on).isSorted();
                for (Deed deed : course) {
                    assertThat(inCourse).as(deed.key()).containsAll(referred(deed));
                    inCourse.add(deed.key());
                    known.add(deed.key());
                }
            }
        }
    }

    @Test
    void aLoadIsNotMadeMuchLongerByIt() {
        assertThat(Deeds.ALL).hasSizeBetween(800, 1_200);
    }

    private static List<String> referred(Deed deed) {
        List<Ref> refs = new ArrayList<>();
        collect(deed.body(), refs);
        Matcher places = Pattern.compile("\\{([^{}]+)}").matcher(deed.path());
        while (places.find()) {
            refs.add(Ref.parse(places.group(1)));
        }
        if (deed.seen() != null) {
            refs.add(Ref.to(deed.seen()));
        }
        return refs.stream().map(Ref::key).toList();
    }

    private static void collect(@Nullable Object value, Collection<Ref> refs) {
        if (value instanceof Ref ref) {
            refs.add(ref);
        } else if (value instanceof Collection<?> some) {
            some.forEach(each -> collect(each, refs));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, refs));
        }
    }
}
