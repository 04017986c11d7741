package cn.guiyan.merchant.contact;

/** With whom contact is kept. */
public enum ContactSubject {
    /** 温商 */
    MERCHANT,
    /** 异地温州商会 */
    CHAMBER
}
