package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge would do. Before both offices have consented, each sees of it what concerns its own record. */
@Schema(description = "合并预览")
public record MergePreview(
        @Schema(description = "另一条由其他单位建档: the values of the two are not compared here")
        boolean otherOffice,

        @Schema(
                description =
                        "移交其他单位: the record that stays is another office's, which from then on reads and keeps all that moves;"
                                + " the caller no longer reads it")
        boolean handedOver,

        @Schema(
                description =
                        "values that differ, phones masked; for the office of the record that stays those that it loses, without the"
                                + " other's")
        List<Field> fields,

        @Schema(description = "标签 of both") @Personal(DataClass.PERSONAL)
        List<String> tags,

        @Schema(description = "what would move to the record that stays; of the caller's own record only")
        List<Moved> moved) {

    /** A value that can only be kept once. */
    @Schema(name = "MergedField", description = "取值")
    public record Field(
            MergeField field,
            @Personal(DataClass.PERSONAL) @Nullable String survivor,
            @Personal(DataClass.PERSONAL) @Nullable String absorbed,
            MergeRole kept) {}

    /** Rows of one kind. */
    @Schema(name = "MergedRows", description = "随迁记录")
    public record Moved(
            @Schema(description = "kind, such as CONTACT", examples = "CONTACT") @Impersonal(DataClass.INTERNAL)
            String kind,

            @Schema(description = "随迁") long moved,

            @Schema(
                    description =
                            "set aside, of either record, because the other has its like: the same delegation, roll, leader …")
            long setAside) {}
}
