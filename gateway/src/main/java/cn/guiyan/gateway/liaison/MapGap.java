package cn.guiyan.gateway.liaison;

/** What a city on the map lacks. */
public enum MapGap {
    /** 无缺口 */
    NONE,
    /** 无商会 */
    NO_CHAMBER,
    /** 商会无人挂钩 */
    NO_LIAISON
}
