package cn.guiyan.merchant.duplicate;

import java.util.List;

/** What of two records can only be kept once. Tags of both are kept, and the home county is that of the record that stays. */
public enum MergeField {
    /** 姓名 */
    NAME("name"),
    /** 现居城市 */
    PRESENT_CITY("present_city"),
    /** 行业 */
    INDUSTRY("industry"),
    /** 企业 */
    COMPANY("company company_id"),
    /** 手机 */
    PHONE("phone phone_hash"),
    /** 所属商会 */
    CHAMBER("chamber_id"),
    /** 摸排状态 */
    CANVASSING("canvassing");

    private final String columns;

    MergeField(String columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return List.of(columns.split(" "));
    }
}
