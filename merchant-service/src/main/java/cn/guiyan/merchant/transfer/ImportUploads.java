package cn.guiyan.merchant.transfer;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Takes in files: to disk first, so that a slow line holds no transaction open, and looked at before anything is kept. */
@ApplicationScoped
class ImportUploads {
    private final ImportConfig config;
    private final ImportFiles files;
    private final Map<ImportKind, Layout> layouts;

    ImportUploads(ImportConfig config, ImportFiles files, @All List<Intake<?>> intakes) {
        this.config = config;
        this.files = files;
        this.layouts = intakes.stream().collect(Collectors.toMap(Intake::kind, Intake::layout));
    }

    /** A file on disk, until it is closed. */
    record Upload(Path file, long size) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Reads a file to its end, and its header.
     *
     * @throws ProblemException when it is too large, no workbook, hostile, or not of the kind's layout
     */
    Upload take(ImportKind kind, InputStream body) {
        try {
            Path file = files.create();
            Upload upload = new Upload(file, 0);
            try {
                upload = new Upload(file, copy(body, file));
                Sheet.open(file, layout(kind), config).close();
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Layout layout(ImportKind kind) {
        return Objects.requireNonNull(layouts.get(kind));
    }

    private long copy(InputStream body, Path file) throws IOException {
        long limit = config.maxBytes().asLongValue();
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (OutputStream stream = Files.newOutputStream(file)) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                size += count;
                if (size > limit) {
                    throw new ProblemException(CommonProblem.BODY_TOO_LARGE, Map.of("limit", limit));
                }
                stream.write(buffer, 0, count);
            }
        }
        return size;
    }
}
