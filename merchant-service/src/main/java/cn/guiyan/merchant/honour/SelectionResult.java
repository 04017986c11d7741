package cn.guiyan.merchant.honour;

/** What a round decided about a candidate. */
public enum SelectionResult {
    /** 入选 */
    SELECTED,
    /** 未入选 */
    NOT_SELECTED
}
