package cn.guiyan.merchant.duplicate;

/** How far a merge has come. */
public enum MergeState {
    /** 待同意 */
    PROPOSED,
    /** 已合并 */
    EXECUTED,
    /** 已拒绝 */
    DECLINED,
    /** 已撤销 */
    UNDONE
}
