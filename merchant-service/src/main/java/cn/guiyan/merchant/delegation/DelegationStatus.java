package cn.guiyan.merchant.delegation;

/** How far a delegation has come; it never goes back. */
public enum DelegationStatus {
    /** 计划 */
    PLANNED,
    /** 已接待 */
    RECEIVED,
    /** 已办结 */
    CLOSED
}
