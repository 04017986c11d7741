package cn.guiyan.merchant.liaison;

/** What a city lacks. */
public enum MapGap {
    /** 无缺口 */
    NONE,
    /** 无商会 */
    NO_CHAMBER,
    /** 商会无人挂钩 */
    NO_LIAISON
}
