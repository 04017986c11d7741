package cn.guiyan.merchant.contact;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of a timeline, newest first. */
@Schema(description = "联络时间线")
@Impersonal(DataClass.INTERNAL)
public record ContactFeed(
        List<ContactView> items,

        @Schema(description = "the cursor for what is older, or null when that was all") @Nullable
        String next) {}
