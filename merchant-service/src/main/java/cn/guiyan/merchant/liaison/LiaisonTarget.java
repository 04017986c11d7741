package cn.guiyan.merchant.liaison;

/** What a link is to. */
public enum LiaisonTarget {
    /** 温商 */
    MERCHANT,
    /** 商会 */
    CHAMBER,
    /** 城市 */
    CITY
}
