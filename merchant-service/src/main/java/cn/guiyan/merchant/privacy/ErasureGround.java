package cn.guiyan.merchant.privacy;

/** Why personal data has to be erased: Personal Information Protection Law (个人信息保护法) Art. 47. */
public enum ErasureGround {
    /** 处理目的已实现、无法实现或者不再必要 */
    PURPOSE_ENDED,
    /** 停止提供服务，或者保存期限已届满 */
    RETENTION_ENDED,
    /** 个人撤回同意 */
    CONSENT_WITHDRAWN,
    /** 违反法律、行政法规或者违反约定处理个人信息 */
    UNLAWFUL,
    /** 法律、行政法规规定的其他情形 */
    OTHER
}
