package cn.guiyan.merchant.followup;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit that answers what it is assigned (承办单位).
 *
 * @param code of the region whose office it is, or a department's own
 */
@Schema(description = "承办单位 A unit that answers what it is assigned")
@Impersonal(DataClass.PUBLIC)
public record Unit(
        @Schema(description = "单位代码", examples = "330304") String code,
        @Schema(description = "名称", examples = "瓯海区经合办") String name,
        Kind kind) {

    /** What kind of unit. */
    @Schema(description = "单位类别")
    public enum Kind {
        /** 市、县（市、区）、功能区经合办 */
        REGION_OFFICE,
        /** 市级部门 */
        DEPARTMENT
    }
}
