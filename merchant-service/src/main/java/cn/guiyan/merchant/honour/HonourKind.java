package cn.guiyan.merchant.honour;

/** For what somebody is honoured. */
public enum HonourKind {
    /** 功勋人物 */
    MERIT,
    /** 先进人物 */
    ADVANCED
}
