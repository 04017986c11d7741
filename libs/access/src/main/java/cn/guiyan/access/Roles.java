package cn.guiyan.access;

/** Role ids as the realm issues them, for {@code @RolesAllowed}. */
public final class Roles {
    /** 市委市政府领导 */
    public static final String LEADER = "leader";
    /** 市经合办 */
    public static final String CITY_OFFICE = "city-office";
    /** 县（市、区）、功能区经合办 */
    public static final String COUNTY_OFFICE = "county-office";
    /** 市级部门 */
    public static final String DEPARTMENT = "department";
    /** 服务员 */
    public static final String SERVICE_OFFICER = "service-officer";
    /** 监察局、审管办 */
    public static final String SUPERVISOR = "supervisor";
    /** 异地温州商会 */
    public static final String CHAMBER = "chamber";
    /** 系统管理员 */
    public static final String ADMIN = "admin";

    private Roles() {}
}
