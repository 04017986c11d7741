package cn.guiyan.merchant.naming;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the database's {@code naming.tails} reads: a line for each way a name can be typed, its characters or syllables separated by one
 * space. See {@code V10__naming.sql}.
 */
public final class SearchText {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Z}\\p{C}'’]+");

    private final List<String> lines = new ArrayList<>();

    private SearchText() {}

    /** Of a person, whose surname has a reading of its own. */
    public static SearchText ofPerson(String name) {
        SearchText text = new SearchText();
        String normal = normalise(name);
        text.add(normal, Pinyin.ofPerson(normal));
        return text;
    }

    /** Of anything else that has a name. */
    public static SearchText of(String name) {
        return new SearchText().and(name);
    }

    /** What is found by another name as well; nothing is added for null. */
    public SearchText and(@Nullable String name) {
        if (name != null) {
            String normal = normalise(name);
            add(normal, Pinyin.syllables(normal));
        }
        return this;
    }

    /** The same for several. */
    public SearchText and(Collection<String> names) {
        names.forEach(this::and);
        return this;
    }

    /** As the column keeps it. */
    @Override
    public String toString() {
        return lines.stream().distinct().collect(Collectors.joining("\n"));
    }

    /**
     * A name as it is compared: half-width for full-width forms (NFKC), simplified for traditional characters, lower case, without white
     * space and apostrophes. Characters are simplified one by one, so that a part of a name stays a part of it.
     */
    public static String normalise(String text) {
        String compatible = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        StringBuilder simple = new StringBuilder();
        for (char character : compatible.toLowerCase(Locale.ROOT).toCharArray()) {
            simple.append(Pinyin.isChinese(character) ? simplified(character) : Character.toString(character));
        }
        return simple.toString();
    }

    private static String simplified(char character) {
        List<String> simplified = ZhConverterUtil.toSimple(character);
        return simplified == null || simplified.isEmpty() ? Character.toString(character) : simplified.get(0);
    }

    private void add(String normal, List<String> syllables) {
        Stream<String> characters = normal.codePoints().mapToObj(Character::toString);
        Stream<String> initials = syllables.stream().map(syllable -> Pinyin.initials(List.of(syllable)));
        for (Stream<String> words : Arrays.asList(characters, syllables.stream(), initials)) {
            String line = words.collect(Collectors.joining(" "));
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
    }
}
