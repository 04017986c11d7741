package cn.guiyan.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to rebuild. */
@Schema(description = "重建 A rebuild of the projected tables")
public record RebuildRequest(
        @Schema(description = "serve the new tables although they differ from the old, as after a mended applier")
        boolean acceptDifferences) {}
