package cn.guiyan.merchant.transfer;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows as a file has them, one after the other, in bounded memory. */
interface RowSource extends AutoCloseable {
    /**
     * The next row with its cells in the order of the file, or null at the end.
     *
     * @throws cn.guiyan.http.ProblemException when the file is not what it says, or hostile
     */
    @Nullable
    SheetRow next() throws IOException;

    @Override
    void close() throws IOException;
}
