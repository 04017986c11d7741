package cn.guiyan.merchant.honour;

/** How far a selection round has come. */
public enum RoundState {
    /** 推荐 */
    NOMINATING,
    /** 评审 */
    REVIEWING,
    /** 公示 */
    PUBLICITY,
    /** 已决定 */
    DECIDED,
    /** 已取消 */
    CANCELLED
}
