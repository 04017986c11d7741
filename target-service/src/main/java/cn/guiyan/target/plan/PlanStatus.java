package cn.guiyan.target.plan;

/** Where a plan stands. */
public enum PlanStatus {
    /** 草案: may be changed, counts for nothing. */
    DRAFT,
    /** 已下达: rankings are measured against it. */
    RELEASED
}
