package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom the register has already. Of what another office keeps it says that there is something, and nothing else. */
@Impersonal(DataClass.INTERNAL)
@Schema(description = "查重结果")
public record DuplicateCheckView(
        @Schema(description = "the caller's own records, the likeliest first")
        List<Match> matches,

        @Schema(description = "其他单位已建档, whatever there is") boolean knownToAnotherOffice,

        @Schema(description = "why it may be the same person there; empty when nothing is known")
        List<DuplicateReason> reasons,

        @Nullable @Schema(description = "for a request to that office (联系请求); it says nothing of whose the record is")
        String contactToken) {

    /** A record of the caller's own. */
    @Schema(name = "DuplicateMatch", description = "疑似重复")
    public record Match(DuplicateRecord record, List<DuplicateReason> reasons) {}
}
