package cn.guiyan.merchant.suggestion;

/** What a suggestion is about. */
public enum SuggestionCategory {
    /** 镇街服务 */
    TOWN_SERVICE,
    /** 联络服务 */
    LIAISON,
    /** 商会建设 */
    CHAMBER_BUILDING,
    /** 项目落地 */
    PROJECT,
    /** 作风投诉: about how somebody in office behaves; for the city's office, leaders and supervisors only */
    CONDUCT,
    /** 其他 */
    OTHER
}
