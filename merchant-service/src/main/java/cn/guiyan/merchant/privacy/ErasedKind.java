package cn.guiyan.merchant.privacy;

/** What of a person is erased. */
public enum ErasedKind {
    /** 档案及其变更记录 */
    RECORD,
    /** 联络记录 */
    CONTACTS,
    /** 挂钩联系 */
    LINKS,
    /** 名录 */
    ROLL_ENTRIES,
    /** 评选事迹与异议 */
    CANDIDACIES,
    /** 会见、座谈中的提及 */
    MEETINGS,
    /** 考察团成员、意向与行程中的提及 */
    DELEGATIONS,
    /** 签约项目名称中的提及 */
    SIGNINGS,
    /** 建议及其办理过程中的提及 */
    SUGGESTIONS,
    /** 商会联系人 */
    CHAMBER_CONTACTS,
    /** 导入行与文件名 */
    IMPORTS,
    /** 合并、疑似重复与联系请求 */
    MERGES,
    /** 暂存的请求应答 */
    ANSWERS,
    /** 明文查看的用途 */
    READINGS
}
