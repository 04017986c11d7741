package cn.guiyan.merchant.register;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many merchants a search finds, and how many of each kind; the largest first. */
@Schema(description = "分类统计 What a search finds, by kind")
public record MerchantFacets(
        @Schema(description = "合计") long total,
        @Schema(description = "摸排状态") List<Count> canvassing,
        @Schema(description = "籍贯") List<Count> region,
        @Schema(description = "行业") List<Count> industry,
        @Schema(description = "现居省份") List<Count> province,
        @Schema(description = "标签, the 50 most frequent") List<Count> tag) {

    /**
     * One value.
     *
     * @param value a code, a status or a tag
     */
    @Schema(name = "MerchantCount", description = "一类温商的人数")
    @Impersonal(DataClass.INTERNAL)
    public record Count(String value, long count) {}
}
