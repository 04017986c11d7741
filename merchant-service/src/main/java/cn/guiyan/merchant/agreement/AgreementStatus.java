package cn.guiyan.merchant.agreement;

/** Whether an agreement is in force. */
public enum AgreementStatus {
    /** 履行中 */
    SIGNED,
    /** 已终止 */
    ENDED
}
