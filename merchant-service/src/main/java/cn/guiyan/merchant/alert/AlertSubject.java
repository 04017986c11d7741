package cn.guiyan.merchant.alert;

/** What an alert is about. */
public enum AlertSubject {
    /** 商会 */
    CHAMBER,
    /** 重点城市 */
    CITY,
    /** 挂钩联系 */
    LIAISON_LINK,
    /** 商会届次 */
    CHAMBER_TERM,
    /** 温商 */
    MERCHANT,
    /** 意见建议 */
    SUGGESTION,
    /** 市领导 */
    OFFICIAL,
    /** 名册 */
    ROLL
}
