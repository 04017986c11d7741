package cn.guiyan.merchant.transfer;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as its office sees it. */
@Schema(description = "导入 A workbook on its way into the register")
@Impersonal(DataClass.INTERNAL)
public record ImportView(
        UUID id,
        ImportKind kind,

        @Schema(description = "the office for which it was uploaded", examples = "330304")
        String region,

        String fileName,
        @Schema(description = "bytes") long size,
        ImportStatus status,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant finishedAt,
        Counts counts,
        Written written,
        @Nullable Failure failure) {

    /**
     * What the rows that were checked so far are.
     *
     * @param rows all of them
     */
    @Schema(name = "ImportCounts", description = "核对结果 rows by what they mean to the register")
    public record Counts(int rows, @JsonProperty("new") int fresh, int changed, int same, int duplicate, int wrong) {
        int of(Outcome outcome) {
            return switch (outcome) {
                case NEW -> fresh;
                case CHANGED -> changed;
                case SAME -> same;
                case DUPLICATE -> duplicate;
                case WRONG -> wrong;
            };
        }
    }

    /**
     * What is written in the register so far.
     *
     * @param rows worked off, of those that were new or changed when they were checked
     */
    @Schema(name = "ImportWritten", description = "写入进度 what is written so far")
    public record Written(int rows, int created, int updated) {}

    /** Why the file was not read, in both languages. */
    @Schema(name = "ImportFailure", description = "无法读取的原因 why the file was not read")
    @Impersonal(DataClass.INTERNAL)
    public record Failure(
            @Schema(examples = "urn:guiyan:problem:too-many-rows")
            String type,

            String zh,
            String en) {}
}
