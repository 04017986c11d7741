package cn.guiyan.merchant.naming;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Pinyin without tones, lower case, with v for ü, as input methods take it. Readings follow the word they stand in (重庆 is chongqing);
 * a person's first character follows {@link Surnames}. What is no Chinese character stays what it is.
 */
public final class Pinyin {
    private Pinyin() {}

    /** All syllables together: 正泰 is {@code zhengtai}. */
    public static String full(String text) {
        return String.join("", syllables(text));
    }

    /** The syllables' first letters: 正泰 is {@code zt}. */
    public static String initials(String text) {
        return initials(syllables(text));
    }

    /** One syllable a character. */
    public static List<String> syllables(String text) {
        List<String> syllables = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isChinese(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                syllables.addAll(read(text.substring(at, end)));
            } else {
                end = text.offsetByCodePoints(at, 1);
                syllables.add(text.substring(at, end));
            }
            at = end;
        }
        return syllables;
    }

    /** The same for a person's name, whose surname has a reading of its own: 单田芳 is {@code shan tian fang}. */
    public static List<String> ofPerson(String name) {
        List<String> surname = Surnames.read(name);
        List<String> syllables = new ArrayList<>(surname);
        syllables.addAll(syllables(name.substring(surname.size())));
        return syllables;
    }

    static String initials(List<String> syllables) {
        return syllables.stream()
                .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Whether a character has a reading; those beyond the basic plane are too rare for the dictionary. */
    static boolean isChinese(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** Chinese characters only; a word's reading counts only if it has a syllable for each of them. */
    private static List<String> read(String characters) {
        List<String> together = split(characters);
        if (together.size() == characters.length()) {
            return together;
        }
        return characters
                .chars()
                .mapToObj(Character::toString)
                .map(one -> String.join("", split(one)))
                .toList();
    }

    private static List<String> split(String characters) {
        return List.of(PinyinHelper.toPinyin(characters, PinyinStyleEnum.INPUT, " ")
                .strip()
                .split(" +"));
    }
}
