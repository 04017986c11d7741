package cn.guiyan.merchant.find;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one search finds, at most eight of each kind; the lists give the rest. */
@Schema(description = "检索结果")
public record FoundView(
        @Schema(description = "温商") List<Hit> merchants,
        @Schema(description = "企业") List<Hit> companies,
        @Schema(description = "商会") List<Hit> chambers,
        @Schema(description = "城市、省份") List<Hit> cities) {

    /** Nothing typed, nothing found. */
    static final FoundView NOTHING = new FoundView(List.of(), List.of(), List.of(), List.of());

    /**
     * One record.
     *
     * @param id the record's; of a place its code
     * @param context what tells it from others of its name
     */
    @Schema(name = "Hit", description = "一条检索结果")
    public record Hit(
            @Impersonal(DataClass.INTERNAL) String id,
            @Personal(DataClass.PERSONAL) String name,

            @Schema(examples = "福州 · 示例鞋业有限公司") @Personal(DataClass.PERSONAL)
            String context) {}
}
