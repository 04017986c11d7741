package cn.guiyan.regions;

/** What a region is. */
public enum RegionKind {
    /** 省、自治区、直辖市、特别行政区. */
    PROVINCE,
    /** 地级市、地区、盟、自治州. */
    PREFECTURE,
    /** 县、县级市、市辖区. */
    COUNTY,
    /** 功能区, which has no national code. */
    ZONE,
    /** 镇、街道. */
    TOWN
}
