package cn.guiyan.merchant;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.access.DataClass;
import cn.guiyan.http.SelfContained;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private static final Path DOCUMENT = Path.of("../docs/personal-data.md");
    private static final Set<DataClass> OF_PEOPLE = EnumSet.of(DataClass.PERSONAL, DataClass.SENSITIVE);
    private static final String HEAD = """
            # Personal data

            Of which class each text is that merchant-service answers with, declared once at the view: `@Personal` or `@Impersonal`. Written by
            `mvn test -pl merchant-service -Dtest=PersonalDataTest -Dguiyan.write`.

            | class | who sees it |
            |---|---|
            | SENSITIVE 敏感个人信息 | masked for everybody; shown to the office that keeps the record when it says for what purpose, and that is recorded |
            | PERSONAL 个人信息 | whoever the record is in scope of |
            | INTERNAL 内部 | the offices; says nothing about a person |
            | PUBLIC 公开 | everybody |

            Ids, numbers, dates and enumerations are no texts. What is in no list below is INTERNAL or PUBLIC.
            """;

    @Test
    void everyTextOfEveryViewIsOfOneClass() {
        assertThat(ClassifiedViews.texts())
                .filteredOn(text -> text.dataClass() == null)
                .extracting(ClassifiedViews.Text::field)
                .as(
                        "each needs @Personal or @Impersonal, of its own or, where the record has no @Personal, on the record")
                .isEmpty();
    }

    @Test
    void whatIsSensitiveBelongsToARecordThatADisclosureCanName() {
        assertThat(ClassifiedViews.texts())
                .filteredOn(text -> text.dataClass() == DataClass.SENSITIVE)
                .isNotEmpty()
                .allMatch(text -> cn.guiyan.access.Identified.class.isAssignableFrom(text.view()));
    }

    @Test
    void whatABrowserMayKeepSaysNothingAboutAPerson() {
        List<ClassifiedViews.Text> kept = ClassifiedViews.texts().stream()
                .map(ClassifiedViews.Text::view)
                .filter(SelfContained.class::isAssignableFrom)
                .flatMap(view -> ClassifiedViews.textsOf(view).stream())
                .toList();

        assertThat(kept).isNotEmpty().noneMatch(text -> OF_PEOPLE.contains(text.dataClass()));
    }

    @Test
    void theDocumentNamesWhatIsPersonal() throws IOException {
        String written = HEAD + list(DataClass.SENSITIVE) + list(DataClass.PERSONAL);
        if (System.getProperty("guiyan.write") != null) {
            Files.writeString(DOCUMENT, written);
        }
        assertThat(DOCUMENT).hasContent(written);
    }

    private static String list(DataClass wanted) {
        Map<String, List<String>> fields = ClassifiedViews.texts().stream()
                .filter(text -> OF_PEOPLE.contains(text.dataClass()) && text.dataClass() == wanted)
                .collect(Collectors.groupingBy(
                        ClassifiedViews.Text::viewName,
                        TreeMap::new,
                        Collectors.mapping(ClassifiedViews.Text::name, Collectors.toList())));
        return "\n## " + wanted + "\n"
                + fields.entrySet().stream()
                        .map(view -> "- `" + view.getKey() + "`: " + String.join(", ", view.getValue()) + "\n")
                        .collect(Collectors.joining());
    }
}
