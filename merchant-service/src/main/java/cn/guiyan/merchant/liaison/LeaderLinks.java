package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A leader in post, and with how many merchants they are linked.
 *
 * @param links whether or not the merchants are the reader's to know of
 * @param compliant whether two or three
 * @param action what is to be done
 * @param by how many links at least are to be opened or ended
 */
@Schema(description = "市领导挂钩数 A leader and how many merchants they are linked with")
public record LeaderLinks(
        UUID officialId,
        @Personal(DataClass.PERSONAL) String name,
        @Impersonal(DataClass.INTERNAL) String unit,
        @Impersonal(DataClass.INTERNAL) String post,
        @Schema(description = "挂钩温商数") long links,
        @Schema(description = "是否符合2至3名") boolean compliant,

        @Schema(description = "应做调整: LINK_MORE 增加挂钩, END_SOME 减少挂钩")
        LeaderAction action,

        @Schema(description = "至少增减几名") long by) {

    static LeaderLinks of(UUID officialId, String name, String unit, String post, long links) {
        LeaderAction action = LeaderRule.action(links);
        return new LeaderLinks(
                officialId, name, unit, post, links, action == LeaderAction.NONE, action, LeaderRule.by(links));
    }
}
