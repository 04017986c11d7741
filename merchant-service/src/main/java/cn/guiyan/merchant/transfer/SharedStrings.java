package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook refer to, read as far as they are needed. */
final class SharedStrings {
    private final @Nullable SafeXml xml;
    private final int limit;
    private final List<String> read = new ArrayList<>();

    /** @param xml the part that has them, or null when the workbook has none */
    SharedStrings(@Nullable SafeXml xml, int limit) {
        this.xml = xml;
        this.limit = limit;
    }

    String get(int index) {
        while (read.size() <= index) {
            if (xml == null || !xml.find("si")) {
                throw new ProblemException(TransferProblem.WORKBOOK_UNREADABLE, Map.of());
            }
            read.add(xml.text(limit, "rPh"));
        }
        if (index < 0) {
            throw new ProblemException(TransferProblem.WORKBOOK_UNREADABLE, Map.of());
        }
        return read.get(index);
    }
}
