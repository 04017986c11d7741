package cn.guiyan.merchant.contact;

/** How closely contact is to be kept. */
public enum ContactLevel {
    /** 百名领头雁 */
    LEADING,
    /** 百强温商 */
    TOP_HUNDRED,
    /** 其他温商 */
    OTHER,
    /** 异地温州商会 */
    CHAMBER
}
