package cn.guiyan.merchant;

/**
 * How a phone number is written: digits and hyphens, 5 to 20 characters of which at least 5 are digits, with or without a + before them. So mobiles,
 * landlines with an extension (0577-88888888-801), +86 and numbers of other countries are; {@code -----} is none, and would be everybody's.
 */
public final class PhoneNumber {
    public static final String PATTERN = "\\+?(?=(-*[0-9]){5})[0-9-]{5,20}";

    /** The same, or an empty text. */
    public static final String OR_NONE = "|" + PATTERN;

    private PhoneNumber() {}
}
