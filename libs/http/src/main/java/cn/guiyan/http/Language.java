package cn.guiyan.http;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages people read: Chinese unless they prefer English. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language of an answer.
     *
     * @param acceptLanguage the request's header, or null
     */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return ZH;
        }
        try {
            Locale best =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(best) ? EN : ZH;
        } catch (IllegalArgumentException e) {
            return ZH;
        }
    }
}
