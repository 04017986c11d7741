package cn.guiyan.http;

import java.util.Locale;

/**
 * A kind of refusal. Implemented by enums; the texts of a constant stand in {@code problems/<module>_zh.properties} and {@code …_en.properties}
 * under {@code <slug>.title}, {@code <slug>.detail} (with facts in braces) and {@code <slug>.mend} (what to do about it).
 */
public interface ProblemType {
    /** The enum constant's name. */
    String name();

    /** HTTP status. */
    int status();

    /** The stable name: {@code urn:guiyan:problem:<slug>} on the wire. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
