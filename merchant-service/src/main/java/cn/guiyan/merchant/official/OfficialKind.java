package cn.guiyan.merchant.official;

/** In what capacity an official keeps contact. */
public enum OfficialKind {
    /** 市领导 */
    LEADER,
    /** 县（市、区）、功能区选派的挂钩干部 */
    COUNTY_OFFICER,
    /** 市级部门干部 */
    DEPARTMENT_OFFICER
}
