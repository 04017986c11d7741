package cn.guiyan.merchant.liaison;

import cn.guiyan.merchant.roll.RollStanding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the roll of leading merchants stands.
 *
 * @param withoutLeader how many of them no leader keeps contact with
 */
@Schema(description = "领头雁名册与挂钩情况")
public record LeadingStanding(
        RollStanding roll,
        @Schema(description = "尚无市领导挂钩的领头雁人数") long withoutLeader) {}
