package cn.guiyan.target;

/** How a month is written in an address: ISO year and month. */
public final class MonthText {
    /** From 2000 to 2099. */
    public static final String PATTERN = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private MonthText() {}
}
