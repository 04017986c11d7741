package cn.guiyan.merchant.meeting;

/** What kind of meeting. */
public enum MeetingKind {
    /** 会见 */
    RECEPTION,
    /** 座谈 */
    SYMPOSIUM,
    /** 洽谈 */
    TALK
}
