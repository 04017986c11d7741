package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.merchant.PhoneNumber;
import cn.guiyan.merchant.company.CreditCode;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, and gathers what is wrong with them. */
final class RowReading {
    private static final Pattern PHONE = Pattern.compile(PhoneNumber.PATTERN);
    // What a spreadsheet would take for a formula (OWASP, CSV injection); numbers may have a sign.
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![0-9]).+");

    // Control and format characters, other ends of lines, and what could not be read: nobody sees them in a list.
    private static final Pattern ILLEGAL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}" + SheetRow.UNREADABLE + "]");

    // Marks that people put between words, lines of a cell among them.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,，、;；]+");

    private final SheetRow row;
    private final Layout layout;
    private final Places places;
    private final List<Reason> reasons = new ArrayList<>();
    private final String[] cells;

    RowReading(SheetRow row, Layout layout, Places places) {
        this.row = row;
        this.layout = layout;
        this.places = places;
        cells = new String[layout.columns().size()];
        Arrays.fill(cells, "");
    }

    /** What is wrong; where cells stand under another's title, that alone. */
    List<Reason> reasons() {
        return row.shifted() ? List.of(Reason.of(null, RowReason.TOO_MANY_CELLS)) : reasons;
    }

    /** What was understood, as an export writes it. */
    List<String> cells() {
        return List.of(cells);
    }

    void refuse(String key, RowReason reason, Map<String, String> facts) {
        reasons.add(new Reason(key, reason, facts));
    }

    /** The text of a cell, or null when it is empty or wrong. */
    @Nullable
    String text(String key) {
        return text(key, UnaryOperator.identity());
    }

    /** @param plain what becomes of a text before its characters are looked at */
    private @Nullable String text(String key, UnaryOperator<String> plain) {
        int index = layout.indexOf(key);
        Column column = layout.columns().get(index);
        String raw = row.cells().get(index);
        boolean quoted = raw.startsWith("'");
        String text = plain.apply(quoted ? raw.substring(1).strip() : raw);
        if (row.formulas().get(index) || (!quoted && FORMULA.matcher(text).matches())) {
            return refused(key, RowReason.FORMULA);
        }
        if (text.isEmpty()) {
            return column.required() ? refused(key, RowReason.REQUIRED) : null;
        }
        if (text.length() > column.limit()) {
            refuse(key, RowReason.TOO_LONG, Map.of("limit", String.valueOf(column.limit())));
            return null;
        }
        if (ILLEGAL.matcher(text).find()) {
            return refused(key, RowReason.ILLEGAL_CHARACTER);
        }
        return understood(key, text, text);
    }

    @Nullable
    String phone(String key) {
        String text = text(key);
        String number = text == null ? null : text.replaceAll("[\\s\u00a0]", "");
        if (number != null && !PHONE.matcher(number).matches()) {
            return refused(key, RowReason.NOT_A_PHONE);
        }
        return number == null ? null : understood(key, number, number);
    }

    /** A unified social credit code, as it is kept. */
    @Nullable
    String creditCode(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        String code = CreditCode.find(text).map(CreditCode::value).orElse(null);
        return code == null ? refused(key, RowReason.ILLEGAL_CREDIT_CODE) : understood(key, code, code);
    }

    /**
     * The words of a cell, each once.
     *
     * @param most of them
     * @param longest characters of one
     */
    @Nullable
    List<String> words(String key, int most, int longest) {
        String text = text(key, cell -> BETWEEN_WORDS.matcher(cell).replaceAll(" "));
        if (text == null) {
            return null;
        }
        List<String> words = BETWEEN_WORDS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > most) {
            refuse(key, RowReason.TOO_MANY_WORDS, Map.of("limit", String.valueOf(most)));
        }
        if (words.stream().anyMatch(word -> word.length() > longest)) {
            refuse(key, RowReason.WORD_TOO_LONG, Map.of("limit", String.valueOf(longest)));
        }
        cells[layout.indexOf(key)] = shown(words);
        return words.isEmpty() ? null : words;
    }

    /** Words as one cell has them. */
    static String shown(List<String> words) {
        return String.join("、", words);
    }

    /** The code of a region. */
    @Nullable
    String place(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        List<Region> found = places.find(text);
        if (found.isEmpty()) {
            return refused(key, RowReason.UNKNOWN_REGION);
        }
        if (found.size() > 1) {
            String codes = found.stream().map(Region::code).collect(Collectors.joining("、"));
            refuse(key, RowReason.AMBIGUOUS_REGION, Map.of("codes", codes));
            return null;
        }
        String code = found.get(0).code();
        return understood(key, code, places.show(code));
    }

    @Nullable
    String province(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        List<Region> provinces = places.find(text).stream()
                .filter(region -> region.kind() == RegionKind.PROVINCE)
                .toList();
        if (provinces.size() != 1) {
            return refused(key, RowReason.NOT_A_PROVINCE);
        }
        return understood(
                key, provinces.get(0).code(), places.show(provinces.get(0).code()));
    }

    /** The code of a region whose records the office keeps. */
    @Nullable
    String keeper(String key, RegionScope office) {
        String code = place(key);
        return code == null || office.contains(code) ? code : refused(key, RowReason.OUT_OF_SCOPE);
    }

    /**
     * One of a choice.
     *
     * @param choice the texts by value; the value itself may stand there as well, and a text without it
     */
    @Nullable
    String option(String key, Map<String, String> choice) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        for (Map.Entry<String, String> option : choice.entrySet()) {
            String shown = option.getValue();
            if (text.equals(shown) || text.equals(option.getKey()) || shown.equals(option.getKey() + " " + text)) {
                return understood(key, option.getKey(), shown);
            }
        }
        refuse(key, RowReason.NOT_AN_OPTION, Map.of("allowed", String.join("、", choice.values())));
        return null;
    }

    private String understood(String key, String value, String shown) {
        cells[layout.indexOf(key)] = shown;
        return value;
    }

    private @Nullable String refused(String key, RowReason reason) {
        reasons.add(Reason.of(key, reason));
        return null;
    }
}
