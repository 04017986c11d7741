package cn.guiyan.merchant.liaison;

/** What is to be done so that a leader keeps the rule of two to three. */
public enum LeaderAction {
    /** 符合要求 */
    NONE,
    /** 需增加挂钩 */
    LINK_MORE,
    /** 需减少挂钩 */
    END_SOME
}
