package cn.guiyan.merchant.term;

/** A post in a chamber. */
public enum Post {
    /** 会长 */
    PRESIDENT,
    /** 常务副会长 */
    EXECUTIVE_VICE_PRESIDENT,
    /** 副会长 */
    VICE_PRESIDENT,
    /** 秘书长 */
    SECRETARY_GENERAL,
    /** 副秘书长 */
    DEPUTY_SECRETARY_GENERAL,
    /** 理事 */
    DIRECTOR,
    /** 监事 */
    SUPERVISOR,
    /** 名誉会长 */
    HONORARY_PRESIDENT
}
