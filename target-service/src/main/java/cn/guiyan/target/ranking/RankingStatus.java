package cn.guiyan.target.ranking;

/** Whether a month's figures may still change. */
public enum RankingStatus {
    /** 未定榜: computed from the ledger when asked for. */
    LIVE,
    /** 已定榜: shown as published. */
    FROZEN
}
