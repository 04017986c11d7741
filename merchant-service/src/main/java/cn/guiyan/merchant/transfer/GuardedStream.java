package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Inflated XML, as long as it is within bounds: all parts of a workbook share one budget, and no tag or text is endless. */
final class GuardedStream extends FilterInputStream {
    // A cell of a spreadsheet has 32,767 characters at most, of up to four bytes.
    private static final int LONGEST_TOKEN = 256 * 1024;

    private final Budget budget;
    private int token;

    /** What is left of the bytes that a workbook may become. */
    static final class Budget {
        private final long limit;
        private long left;

        Budget(long limit) {
            this.limit = limit;
            left = limit;
        }

        void spend(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw new ProblemException(TransferProblem.WORKBOOK_BOMB, Map.of("limit", limit));
            }
        }
    }

    GuardedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            budget.spend(count);
            for (int i = offset; i < offset + count; i++) {
                token = bytes[i] == '<' ? 0 : token + 1;
                if (token > LONGEST_TOKEN) {
                    throw new ProblemException(TransferProblem.CELL_TOO_LONG, Map.of("limit", LONGEST_TOKEN));
                }
            }
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
