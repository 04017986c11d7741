package cn.guiyan.merchant.followup;

/** What part a unit has in a follow-up. */
public enum Duty {
    /** 牵头: it replies. */
    LEAD,
    /** 协办: it contributes. */
    ASSISTING
}
