package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV text (RFC 4180) in UTF-8 or GB18030, as spreadsheets in China save it. */
final class CsvRows implements RowSource {
    private static final int END = -1;
    private static final char MARK = '\uFEFF';

    private final Reader text;
    private final ImportConfig limits;
    private int columns;
    private int number;
    private int ahead;

    CsvRows(Path file, ImportConfig limits) throws IOException {
        this.limits = limits;
        text = reader(file, charset(file));
        ahead = text.read();
        if (ahead == MARK) {
            ahead = text.read();
        }
    }

    private static Charset charset(Path file) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (isText(file, charset)) {
                return charset;
            }
        }
        throw new ProblemException(TransferProblem.NOT_A_WORKBOOK, Map.of());
    }

    // A control character in the first line is a program's; further down it is the fault of its row.
    private static boolean isText(Path file, Charset charset) throws IOException {
        char[] buffer = new char[16 * 1024];
        boolean header = true;
        try (Reader reader = reader(file, charset)) {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (int i = 0; i < count && header; i++) {
                    header = buffer[i] != '\n' && buffer[i] != '\r';
                    if (header && buffer[i] < ' ' && buffer[i] != '\t') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader reader(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        if (ahead == END) {
            return null;
        }
        number++;
        List<String> cells = new ArrayList<>();
        do {
            if (cells.size() >= limits.maxColumns()) {
                throw new ProblemException(TransferProblem.TOO_MANY_COLUMNS, Map.of("limit", limits.maxColumns()));
            }
            cells.add(cell());
        } while (take(','));
        take('\r');
        take('\n');
        if (number == 1) {
            columns = cells.size();
        }
        boolean shifted = cells.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
        return new SheetRow(number, cells, new BitSet(), shifted);
    }

    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        if (take('"')) {
            while (ahead != END) {
                if (take('"') && !(ahead == '"')) {
                    break;
                }
                append(cell);
            }
        }
        while (ahead != END && ahead != ',' && ahead != '\n' && ahead != '\r') {
            append(cell);
        }
        return cell.toString();
    }

    // What is too long is cut off, so that it is seen to be too long.
    private void append(StringBuilder cell) throws IOException {
        if (cell.length() <= limits.maxCell()) {
            cell.append((char) ahead);
        }
        ahead = text.read();
    }

    private boolean take(char expected) throws IOException {
        if (ahead != expected) {
            return false;
        }
        ahead = text.read();
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
