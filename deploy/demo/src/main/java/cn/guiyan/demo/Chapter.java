package cn.guiyan.demo;

import java.time.YearMonth;
import java.util.List;

/**
 * What was done about one matter in one month.
 *
 * @param courses side by side; each is done in its order
 */
public record Chapter(YearMonth month, Matter matter, List<List<Deed>> courses) {
    /** How many deeds. */
    public int size() {
        return courses.stream().mapToInt(List::size).sum();
    }
}
