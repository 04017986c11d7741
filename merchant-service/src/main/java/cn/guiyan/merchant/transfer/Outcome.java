package cn.guiyan.merchant.transfer;

/** What a row of a workbook means to the register. */
public enum Outcome {
    /** 新增: nobody has this key */
    NEW,
    /** 更新: known, and something is different */
    CHANGED,
    /** 相同: known, and nothing is different */
    SAME,
    /** 重复: the same key stood further up in the file, or the register has somebody who may be the same */
    DUPLICATE,
    /** 有误: cannot be taken over, for the reasons given */
    WRONG
}
