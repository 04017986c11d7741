package cn.guiyan.merchant.duplicate;

/** Whether the other office has answered, and how. */
public enum InquiryState {
    /** 待答复 */
    OPEN,
    /** 同意联系 */
    ACCEPTED,
    /** 不同意 */
    DECLINED
}
