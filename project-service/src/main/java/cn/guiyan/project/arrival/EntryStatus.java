package cn.guiyan.project.arrival;

/** The state of a ledger entry. */
public enum EntryStatus {
    /** 待核实: counts nowhere yet. */
    RECORDED,
    /** 已核实: counts. */
    VERIFIED,
    /** 已冲销: taken back by a reversal, which is an entry of its own. */
    REVERSED
}
