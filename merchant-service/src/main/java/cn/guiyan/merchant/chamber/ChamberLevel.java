package cn.guiyan.merchant.chamber;

/** The level of the place that a chamber stands for. */
public enum ChamberLevel {
    /** 省级商会 */
    PROVINCE,
    /** 地市级商会 */
    PREFECTURE,
    /** 县级商会 */
    COUNTY
}
