package cn.guiyan.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The offices' work with merchants and chambers, month by month, from the first term of office to what followed the bulletin. */
final class MerchantsWork {
    private final Map<YearMonth, Map<Matter, List<List<Deed>>>> months = new TreeMap<>();

    private MerchantsWork() {}

    static List<Chapter> generate(Scene scene) {
        MerchantsWork work = new MerchantsWork();
        Terms terms = Terms.of(scene);
        Rolls rolls = Rolls.of(scene);
        Delegations delegations = Delegations.of(scene, terms);
        work.add(Matter.OFFICIALS, Officials.deeds());
        work.add(Matter.TERMS, terms.deeds());
        work.add(Matter.ROLLS, rolls.deeds());
        work.add(Matter.LIAISON, Liaison.deeds(rolls));
        work.add(Matter.OCCASIONS, Occasions.deeds(scene));
        work.add(Matter.DELEGATIONS, delegations.deeds());
        work.add(Matter.MEETINGS, delegations.meetings());
        work.add(Matter.SUGGESTIONS, Suggestions.deeds(terms));
        work.add(Matter.AGREEMENTS, Agreements.deeds(scene));
        work.add(Matter.TALKS, Talks.deeds(scene, rolls));
        work.add(Matter.HONOURS, Honours.deeds(scene));
        work.add(Matter.CLASSES, Classes.deeds(scene, terms));
        work.add(Matter.CONTACTS, Contacts.deeds(scene, rolls));
        return work.chapters();
    }

    /** In the order of the days; a course that goes on for months is done in each of them as far as it had come. */
    private void add(Matter matter, List<List<Deed>> courses) {
        for (List<Deed> course : courses) {
            course.stream()
                    .sorted(Comparator.comparing(Deed::on))
                    .collect(
                            Collectors.groupingBy(deed -> YearMonth.from(deed.on()), TreeMap::new, Collectors.toList()))
                    .forEach((month, deeds) -> months.computeIfAbsent(month, any -> new EnumMap<>(Matter.class))
                            .computeIfAbsent(matter, any -> new ArrayList<>())
                            .add(List.copyOf(deeds)));
        }
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        months.forEach((month, matters) ->
                matters.forEach((matter, courses) -> chapters.add(new Chapter(month, matter, List.copyOf(courses)))));
        return List.copyOf(chapters);
    }
}
