package cn.guiyan.merchant.liaison;

/** Whether somebody keeps contact. Vacant and expired are red on the map, expiring is amber. */
public enum CoverState {
    /** 已覆盖 */
    COVERED,
    /** 任期将满 */
    EXPIRING,
    /** 任期已满, and nobody followed */
    EXPIRED,
    /** 空缺, nobody ever */
    VACANT
}
