package cn.guiyan.merchant.delegation;

/** What a delegation does at a stop. */
public enum VisitPurpose {
    /** 实地考察 */
    SITE_VISIT,
    /** 点对点对接 */
    MATCHING,
    /** 座谈 */
    MEETING
}
