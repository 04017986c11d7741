package cn.guiyan.merchant.duplicate;

/** What becomes of a record in a merge. */
public enum MergeRole {
    /** 保留 */
    SURVIVOR,
    /** 并入 */
    ABSORBED
}
