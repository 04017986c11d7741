package cn.guiyan.merchant.register;

/** How far the canvassing of a merchant has come (地毯式摸排). */
public enum Canvassing {
    /** 未走访 */
    UNVISITED,
    /** 已联系 */
    CONTACTED,
    /** 有意向 */
    INTERESTED,
    /** 已回归 */
    RETURNED,
    /** 暂无意向 */
    DECLINED
}
