package cn.guiyan.access;

/** How personal text looks to those who may not see it. */
final class Mask {
    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 4;

    private Mask() {}

    /** 138****1234 for a number of seven digits or more; otherwise the first character and stars. */
    static String of(String text) {
        if (text.isEmpty()) {
            return text;
        }
        boolean number = text.matches("\\+?[0-9-]{7,}");
        if (number && text.length() > PHONE_HEAD + PHONE_TAIL) {
            return text.substring(0, PHONE_HEAD)
                    + "*".repeat(text.length() - PHONE_HEAD - PHONE_TAIL)
                    + text.substring(text.length() - PHONE_TAIL);
        }
        int head = text.offsetByCodePoints(0, 1);
        return text.substring(0, head) + "*".repeat(Math.max(1, text.codePointCount(head, text.length())));
    }
}
