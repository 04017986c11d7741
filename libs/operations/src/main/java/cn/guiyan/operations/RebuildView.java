package cn.guiyan.operations;

import cn.guiyan.projection.RebuildJob;
import cn.guiyan.projection.RebuildProgress;
import cn.guiyan.projection.RebuildReport;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rebuild as a job. */
@Schema(description = "重建任务 A rebuild of the projected tables")
public record RebuildView(
        @Schema(description = "of the job, in the process that runs it")
        String id,

        RebuildJob.Status status,
        Instant startedAt,
        @Nullable RebuildProgress progress,

        @Nullable @Schema(description = "what was compared; null until it is done")
        RebuildReport report) {

    static RebuildView of(RebuildJob job) {
        return new RebuildView(id(job), job.status(), job.startedAt(), job.progress(), job.report());
    }

    /** A process runs one rebuild at a time, so that its start names it. */
    static String id(RebuildJob job) {
        return Long.toString(job.startedAt().toEpochMilli(), Character.MAX_RADIX);
    }
}
