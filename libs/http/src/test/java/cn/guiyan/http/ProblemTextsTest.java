package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {
    @Test
    void everyProblemHasItsTextsInBothLanguages() {
        assertThat(ProblemTexts.missing("http", CommonProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("notes", NoteProblem.values())).isEmpty();
        assertThat(ProblemTexts.missing("notes", CommonProblem.NOT_FOUND))
                .hasSize(6)
                .contains("not-found.title (en)", "not-found.mend (zh-CN)");
    }

    @Test
    void factsStandInTheirPlaces() {
        String text = new ProblemTexts(List.of("notes"))
                .text(Language.EN, "title-taken.detail", Map.of("title", "a {title} of $1"));
        assertThat(text).isEqualTo("There is a note called a {title} of $1 already.");
    }
}
