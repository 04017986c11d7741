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

    @Test
    void wordsOfTheApiAreSaidInTheReadersLanguage() {
        ProblemTexts texts = new ProblemTexts(List.of("http", "notes"));
        assertThat(texts.text(Language.ZH, "not-found.detail", Map.of("what", "note", "id", 7)))
                .isEqualTo("没有编号为 7 的记录（笔记），或者它不在您的数据范围内。");
        assertThat(texts.text(
                        Language.ZH, "not-found.detail", Map.of("what", List.of(Language.EN, Language.ZH), "id", 7)))
                .isEqualTo("没有编号为 7 的记录（英文, ZH），或者它不在您的数据范围内。");
        assertThat(texts.text(Language.EN, "not-found.detail", Map.of("what", "note", "id", 7)))
                .startsWith("There is no note with the id 7");
    }
}
