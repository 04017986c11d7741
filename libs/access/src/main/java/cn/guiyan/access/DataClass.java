package cn.guiyan.access;

/** How far a text may be known (数据分级), declared once where a view has it: {@link Personal} or {@link Impersonal}. */
public enum DataClass {
    /** 公开: everybody may know it. */
    PUBLIC,
    /** 内部: the business of the offices; it says nothing about a person. */
    INTERNAL,
    /** 个人信息: says something about a person; seen where the record is. */
    PERSONAL,
    /** 敏感个人信息: masked, also where the record is seen; shown only for a purpose, and that is recorded. */
    SENSITIVE
}
