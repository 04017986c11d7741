package cn.guiyan.merchant.transfer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of imports and exports. */
@ConfigMapping(prefix = "guiyan.merchant.import")
public interface ImportConfig {
    /** Largest file. */
    @WithDefault("50M")
    MemorySize maxBytes();

    /** What a workbook may become when it is inflated, at most. */
    @WithDefault("512M")
    MemorySize maxInflated();

    /** How many times its size a workbook may become; one of repeated rows is 20 to 60 times as large. Small ones may have 10 MB in any case. */
    @WithDefault("150")
    int maxRatio();

    /** Rows of a file, without the header. */
    @WithDefault("200000")
    int maxRows();

    /** Columns of a file, those that mean nothing to us included. */
    @WithDefault("64")
    int maxColumns();

    /** Characters of a cell. */
    @WithDefault("2000")
    int maxCell();

    /** Rows that are checked or written in one transaction. */
    @WithDefault("500")
    int batchRows();

    /** How long a worker may be silent before another replica goes on with its import. */
    @WithDefault("30s")
    Duration lease();

    /** How often a worker looks for imports that other replicas took in, and how often progress is told. */
    @WithDefault("1s")
    Duration poll();

    /** How often an import may fail without progress before it is given up. */
    @WithDefault("5")
    int maxAttempts();

    /** How long the rows of an import are kept after its end; and one that nobody confirmed. */
    @WithDefault("30d")
    Duration keep();

    /** Where files lie while they are read, in plain text. Containers do not share it: they do not see each other's processes. */
    @WithDefault("${java.io.tmpdir}/guiyan-import-${user.name}")
    Path folder();

    /** Records of an export. */
    @WithDefault("200000")
    int maxExport();
}
