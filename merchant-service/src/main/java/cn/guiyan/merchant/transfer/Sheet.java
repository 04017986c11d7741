package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An uploaded file as a list of rows in the order of its layout. */
final class Sheet implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    // Workbooks with a password are kept in the container of old formats.
    private static final byte[] CONTAINER = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final RowSource rows;
    private final ImportConfig limits;
    private final int[] positions;
    private int count;

    private Sheet(RowSource rows, int[] positions, ImportConfig limits) {
        this.rows = rows;
        this.positions = positions;
        this.limits = limits;
    }

    /**
     * Opens a file and finds its columns.
     *
     * @throws ProblemException when it is no workbook, hostile, or not of this layout
     */
    static Sheet open(Path file, Layout layout, ImportConfig limits) throws IOException {
        RowSource rows = source(file, layout, limits);
        try {
            return new Sheet(rows, positions(rows.next(), layout), limits);
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static RowSource source(Path file, Layout layout, ImportConfig limits) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(ZIP.length);
        }
        if (Arrays.equals(head, ZIP)) {
            return new XlsxRows(file, layout.sheet(), limits);
        }
        if (Arrays.equals(head, CONTAINER)) {
            throw new ProblemException(TransferProblem.WORKBOOK_ENCRYPTED, Map.of());
        }
        if (head.length == 0 || Arrays.equals(head, PDF)) {
            throw new ProblemException(TransferProblem.NOT_A_WORKBOOK, Map.of());
        }
        return new CsvRows(file, limits);
    }

    private static int[] positions(@Nullable SheetRow header, Layout layout) {
        List<String> titles = header == null ? List.of() : header.cells();
        int[] positions = new int[layout.columns().size()];
        List<Column> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            Column column = layout.columns().get(i);
            int[] named = IntStream.range(0, titles.size())
                    .filter(at -> column.isNamed(titles.get(at)))
                    .toArray();
            if (named.length > 1) {
                throw new ProblemException(TransferProblem.HEADER_REPEATED, Map.of("column", column.title()));
            }
            positions[i] = named.length == 0 ? -1 : named[0];
            if (positions[i] < 0 && column.required()) {
                missing.add(column);
            }
        }
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    TransferProblem.HEADER_MISSING,
                    Map.of("columns", missing.stream().map(Column::title).collect(Collectors.joining("、"))));
        }
        requireKnown(titles, layout);
        return positions;
    }

    private static void requireKnown(List<String> titles, Layout layout) {
        List<String> unknown = titles.stream()
                .map(String::strip)
                .filter(title -> !title.isEmpty() && !FailedRows.BESIDE.contains(title))
                .filter(title -> layout.columns().stream().noneMatch(column -> column.isNamed(title)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(TransferProblem.HEADER_UNKNOWN, Map.of("columns", String.join("、", unknown)));
        }
    }

    /** The next row that is not blank, or null at the end. */
    @Nullable
    SheetRow next() throws IOException {
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            SheetRow ours = arranged(row);
            if (!ours.isBlank()) {
                if (++count > limits.maxRows()) {
                    throw new ProblemException(TransferProblem.TOO_MANY_ROWS, Map.of("limit", limits.maxRows()));
                }
                return ours;
            }
        }
        return null;
    }

    /** At most so many rows; none at the end. */
    List<SheetRow> next(int limit) throws IOException {
        List<SheetRow> batch = new ArrayList<>(limit);
        SheetRow row = batch.size() < limit ? next() : null;
        while (row != null) {
            batch.add(row);
            row = batch.size() < limit ? next() : null;
        }
        return batch;
    }

    private SheetRow arranged(SheetRow row) {
        List<String> cells = new ArrayList<>(positions.length);
        BitSet formulas = new BitSet();
        for (int i = 0; i < positions.length; i++) {
            boolean there = positions[i] >= 0 && positions[i] < row.cells().size();
            cells.add(there ? readable(row.cells().get(positions[i]).strip()) : "");
            formulas.set(i, there && row.formulas().get(positions[i]));
        }
        return new SheetRow(row.number(), cells, formulas, row.shifted());
    }

    // Half a character is what is left of one where a long cell was cut off.
    private static String readable(String cell) {
        return cell.chars().anyMatch(Sheet::isSuspect)
                ? cell.codePoints()
                        .map(each -> isLegible(each) ? each : SheetRow.UNREADABLE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : cell;
    }

    private static boolean isSuspect(int character) {
        return Character.isSurrogate((char) character) || !isLegible(character);
    }

    private static boolean isLegible(int codePoint) {
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !surrogate && (codePoint >= ' ' || "\t\n\r".indexOf(codePoint) >= 0);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
