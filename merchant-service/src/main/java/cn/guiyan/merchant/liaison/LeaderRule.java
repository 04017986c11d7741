package cn.guiyan.merchant.liaison;

import cn.guiyan.merchant.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** 每位市领导挂钩联系2至3名“温商领头雁”: a leader has two or three links with merchants at a time. */
final class LeaderRule {
    /** At least so many. */
    static final int LEAST = 2;

    /** At most so many. */
    static final int MOST = 3;

    private LeaderRule() {}

    /** What a leader with so many links has to do. */
    static LeaderAction action(long links) {
        if (links < LEAST) {
            return LeaderAction.LINK_MORE;
        }
        return links > MOST ? LeaderAction.END_SOME : LeaderAction.NONE;
    }

    /** How many links at least are to be opened or ended. */
    static long by(long links) {
        return links < LEAST ? LEAST - links : Math.max(0, links - MOST);
    }

    /** The first day of a period on which as many links as allowed are there already. */
    static Optional<LocalDate> fullOn(Period wanted, Collection<Period> links) {
        // The number rises only on a first day, so that no other day need be looked at.
        return Stream.concat(Stream.of(wanted.from()), links.stream().map(Period::from))
                .filter(wanted::contains)
                .sorted()
                .filter(day -> links.stream().filter(link -> link.contains(day)).count() >= MOST)
                .findFirst();
    }
}
