package cn.guiyan.merchant.alert;

/** Why somebody is alerted. */
public enum AlertKind {
    /** 空缺: nobody keeps contact with a key city's chamber, or with a key city that has none. */
    VACANCY,
    /** 任期将满、已满: a link or a chamber's term runs out, or has run out, and nothing follows. */
    EXPIRY,
    /** 联络超期: nobody in contact for longer than the level allows. */
    OVERDUE_CONTACT,
    /** 办理超期: a unit's reply to a suggestion is past due. */
    OVERDUE_REPLY,
    /** 挂钩数不符: a leader has fewer than two leading merchants, or more than three. */
    LEADER_RULE,
    /** 领头雁不足百名: fewer than a hundred on the roll of leading merchants. */
    LEADING_ROLL
}
