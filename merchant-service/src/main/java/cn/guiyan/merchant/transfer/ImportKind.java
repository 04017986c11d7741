package cn.guiyan.merchant.transfer;

/** What a workbook is a list of. */
public enum ImportKind {
    /** 温商 */
    MERCHANTS,
    /** 异地温州商会 */
    CHAMBERS,
    /** 企业 */
    COMPANIES
}
