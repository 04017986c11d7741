package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SortingAndCursorTest {
    private static final Sorting NEWEST = new Sorting("on", true);

    @Test
    void aListIsSortedByWhatItAllows() {
        assertThat(Sorting.of("title", Set.of("title"), NEWEST)).isEqualTo(new Sorting("title", false));
        assertThat(Sorting.of("-title", Set.of("title"), NEWEST)).isEqualTo(new Sorting("title", true));
        assertThat(Sorting.of(null, Set.of("title"), NEWEST)).isEqualTo(NEWEST);
        assertThat(Sorting.of("", Set.of("title"), NEWEST)).isEqualTo(NEWEST);
        assertThatThrownBy(() -> Sorting.of("title; DROP TABLE note", Set.of("title"), NEWEST))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("unknown-sort");
    }

    @Test
    void aCursorComesBackAsItWent() {
        Cursor cursor = Cursor.after("2014-07-13", "温州", 42, "");
        assertThat(Cursor.valueOf(cursor.toString())).isEqualTo(cursor);
        assertThat(cursor.toString()).matches("[A-Za-z0-9_-]+");
        assertThatThrownBy(() -> Cursor.valueOf("?")).isInstanceOf(ProblemException.class);
    }
}
