package cn.guiyan.access;

import java.util.regex.Pattern;

/** How personal text looks to those who may not see it. What is masked already stays as it is. */
public final class Mask {
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*-]{7,}");
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Mask() {}

    /** 138****1234 for a number of more than seven characters; otherwise the first character and stars. */
    public static String of(String text) {
        int length = text.length();
        if (length > HEAD + TAIL && NUMBER.matcher(text).matches()) {
            return text.substring(0, HEAD) + "*".repeat(length - HEAD - TAIL) + text.substring(length - TAIL);
        }
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first) + "*".repeat(Math.max(1, text.codePointCount(first, length)));
    }
}
