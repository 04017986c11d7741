package cn.guiyan.merchant.duplicate;

/** Why two records may be one person's, the stronger first. */
public enum DuplicateReason {
    /** 手机相同 */
    SAME_PHONE,
    /** 企业信用代码相同 */
    SAME_CREDIT_CODE,
    /** 同籍贯，姓名同音或近音 */
    NEAR_NAME_SAME_HOME,
    /** 同现居城市，姓名同音或近音 */
    NEAR_NAME_SAME_CITY
}
