package cn.guiyan.project.investment;

/** The class that decides how a project is assessed (A 类、B 类). */
public enum ProjectClass {
    /** 已落地 */
    A,
    /** 正在洽谈 */
    B
}
