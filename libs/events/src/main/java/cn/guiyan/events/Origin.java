package cn.guiyan.events;

/** Where a record comes from. A page that counts a synthetic record says so. */
public enum Origin {
    /** Reported by an office in the course of its work. */
    REPORTED,
    /** Generated for demonstration; states nothing about a real person or company. */
    SYNTHETIC
}
