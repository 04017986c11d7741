package cn.guiyan.access;

import java.util.Arrays;
import java.util.Optional;

/** The realm's roles, and how far each of them sees. */
public enum Role {
    /** 市委市政府领导 */
    LEADER(Roles.LEADER, Reach.EVERY_REGION),
    /** 市经合办 */
    CITY_OFFICE(Roles.CITY_OFFICE, Reach.EVERY_REGION),
    /** 县（市、区）、功能区经合办 */
    COUNTY_OFFICE(Roles.COUNTY_OFFICE, Reach.OWN_REGION),
    /** 市级部门 */
    DEPARTMENT(Roles.DEPARTMENT, Reach.EVERY_REGION),
    /** 服务员 */
    SERVICE_OFFICER(Roles.SERVICE_OFFICER, Reach.OWN_REGION),
    /** 监察局、审管办 */
    SUPERVISOR(Roles.SUPERVISOR, Reach.EVERY_REGION),
    /** 异地温州商会 */
    CHAMBER(Roles.CHAMBER, Reach.NO_REGION),
    /** 系统管理员; separation of duties keeps business data from them */
    ADMIN(Roles.ADMIN, Reach.NO_REGION);

    enum Reach {
        NO_REGION,
        OWN_REGION,
        EVERY_REGION
    }

    private final String id;
    private final Reach reach;

    Role(String id, Reach reach) {
        this.id = id;
        this.reach = reach;
    }

    /** As tokens name it; one of {@link Roles}. */
    public String id() {
        return id;
    }

    Reach reach() {
        return reach;
    }

    /** The role of that id; nothing for what the realm has besides. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
