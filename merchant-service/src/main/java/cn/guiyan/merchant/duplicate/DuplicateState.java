package cn.guiyan.merchant.duplicate;

/** What an office decided about two records. */
public enum DuplicateState {
    /** 待处理 */
    OPEN,
    /** 不是同一人 */
    DISMISSED,
    /** 已合并 */
    MERGED
}
