package cn.guiyan.merchant.roll;

/** A roll of singled-out merchants. The bulletin wants a hundred on each. */
public enum Roll {
    /** 百名领头雁 */
    LEADING,
    /** 百强温商 */
    TOP_HUNDRED;

    /** How many merchants the roll is to have (百名、百强). */
    public int goal() {
        return 100;
    }
}
