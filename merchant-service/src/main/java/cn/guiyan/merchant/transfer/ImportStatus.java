package cn.guiyan.merchant.transfer;

/** How far an import has come. */
public enum ImportStatus {
    /** 已上传, waiting to be checked */
    UPLOADED,
    /** 核对中; nothing of the register is written */
    CHECKING,
    /** 待确认 */
    CHECKED,
    /** 写入中 */
    APPLYING,
    /** 已完成 */
    DONE,
    /** 已放弃; what was written before stays, and is counted */
    DROPPED,
    /** 无法读取; nothing was written */
    FAILED;

    /** Whether nothing will happen to it any more. */
    public boolean isFinal() {
        return this == DONE || this == DROPPED || this == FAILED;
    }
}
