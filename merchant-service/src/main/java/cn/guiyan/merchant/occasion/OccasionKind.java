package cn.guiyan.merchant.occasion;

/** What kind of occasion. */
public enum OccasionKind {
    /** 年会 */
    ANNUAL_MEETING,
    /** 推介会 */
    PROMOTION,
    /** 温州人大会 */
    CONFERENCE,
    /** 其他 */
    OTHER
}
