package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Mask;
import cn.guiyan.http.Language;
import cn.guiyan.http.ProblemTexts;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Imports in words: reasons and failures in both languages, personal cells masked. */
@ApplicationScoped
class ImportTexts {
    private final ProblemTexts texts;
    private final ObjectMapper json;

    ImportTexts(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    ImportView view(ImportJob job) {
        return job.view(failure(job));
    }

    private ImportView.@Nullable Failure failure(ImportJob job) {
        String slug = job.failure();
        if (slug == null) {
            return null;
        }
        Map<String, Object> facts = facts(job.failureFacts());
        return new ImportView.Failure(
                "urn:guiyan:problem:" + slug, sentence(Language.ZH, slug, facts), sentence(Language.EN, slug, facts));
    }

    private String sentence(Language language, String slug, Map<String, Object> facts) {
        String space = language == Language.ZH ? "" : " ";
        return texts.text(language, slug + ".detail", facts) + space + texts.text(language, slug + ".mend", facts);
    }

    private Map<String, Object> facts(@Nullable String written) {
        try {
            return written == null ? Map.of() : json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    ImportRowView view(StoredRow row, Layout layout) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> texts = row.cells(layout);
        for (int i = 0; i < layout.columns().size(); i++) {
            Column column = layout.columns().get(i);
            cells.put(column.key(), shown(column, texts.get(i)));
        }
        return new ImportRowView(
                row.number(),
                row.outcome(),
                cells,
                row.changes().stream().map(change -> shown(change, layout)).toList(),
                row.reasons().stream().map(reason -> view(reason, layout)).toList());
    }

    private static FieldChange shown(FieldChange change, Layout layout) {
        Column column = layout.columns().get(layout.indexOf(change.column()));
        return new FieldChange(change.column(), shown(column, change.from()), shown(column, change.to()));
    }

    private static String shown(Column column, String text) {
        return column.personal() && !text.isEmpty() ? Mask.of(text) : text;
    }

    private ImportRowView.Reason view(Reason reason, Layout layout) {
        return new ImportRowView.Reason(
                reason.column(),
                title(reason, layout),
                reason.code(),
                text(reason, Language.ZH),
                text(reason, Language.EN));
    }

    private static @Nullable String title(Reason reason, Layout layout) {
        String column = reason.column();
        return column == null
                ? null
                : layout.columns().get(layout.indexOf(column)).title();
    }

    private String text(Reason reason, Language language) {
        return texts.text(language, key(reason.code()), reason.facts());
    }

    /** Where the text of a reason stands. */
    static String key(RowReason reason) {
        return "row." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reasons against a row, as they stand beside it in a workbook. */
    String reasons(List<Reason> reasons, Layout layout) {
        return reasons.stream()
                .map(reason -> {
                    String title = title(reason, layout);
                    return (title == null ? "" : title + "：") + text(reason, Language.ZH);
                })
                .collect(Collectors.joining("；"));
    }
}
