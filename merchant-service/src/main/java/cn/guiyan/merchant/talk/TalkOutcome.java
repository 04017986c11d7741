package cn.guiyan.merchant.talk;

/** What came of a talk. */
public enum TalkOutcome {
    /** 有意向 */
    INTERESTED,
    /** 继续跟进 */
    FOLLOW_UP,
    /** 暂无意向 */
    NOT_INTERESTED
}
