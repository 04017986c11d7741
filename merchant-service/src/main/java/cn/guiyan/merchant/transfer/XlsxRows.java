package cn.guiyan.merchant.transfer;

import cn.guiyan.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's sheet (ECMA-376). Nothing but the parts that are needed is inflated, and those within bounds. */
final class XlsxRows implements RowSource {
    private static final long SMALL = 10_000_000;

    private final ZipFile zip;
    private final GuardedStream.Budget budget;
    private final SharedStrings strings;
    private final SafeXml sheet;
    private final ImportConfig limits;
    private int last;

    /** @param title of the sheet; without one of that name the first is read */
    XlsxRows(Path file, String title, ImportConfig limits) throws IOException {
        this.limits = limits;
        zip = open(file);
        try {
            long allowed =
                    Math.min(limits.maxInflated().asLongValue(), Math.max(SMALL, Files.size(file) * limits.maxRatio()));
            budget = new GuardedStream.Budget(allowed);
            requireWithin(allowed);
            strings = new SharedStrings(
                    zip.getEntry("xl/sharedStrings.xml") == null ? null : xml("xl/sharedStrings.xml"),
                    limits.maxCell());
            sheet = xml(path(title));
            sheet.find("sheetData");
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw SafeXml.unreadable(e);
        }
    }

    // One that admits what it becomes is refused before anything is inflated.
    private void requireWithin(long allowed) {
        long declared = zip.stream()
                .mapToLong(ZipEntry::getSize)
                .filter(size -> size > 0)
                .sum();
        if (declared > allowed) {
            throw new ProblemException(TransferProblem.WORKBOOK_BOMB, Map.of("limit", allowed));
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new ProblemException(TransferProblem.NOT_A_WORKBOOK, Map.of());
        }
    }

    private SafeXml xml(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new ProblemException(TransferProblem.WORKBOOK_UNREADABLE, Map.of());
        }
        InputStream stream = zip.getInputStream(entry);
        return new SafeXml(new GuardedStream(stream, budget));
    }

    private String path(String title) throws IOException {
        String wanted = null;
        try (SafeXml workbook = xml("xl/workbook.xml")) {
            while (workbook.find("sheet")) {
                if (wanted == null || title.equals(workbook.attribute("name"))) {
                    wanted = workbook.attribute("id");
                }
            }
        }
        try (SafeXml relations = xml("xl/_rels/workbook.xml.rels")) {
            while (relations.find("Relationship")) {
                String target = relations.attribute("Target");
                if (target != null && Objects.equals(wanted, relations.attribute("Id"))) {
                    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
                }
            }
        }
        throw new ProblemException(TransferProblem.WORKBOOK_UNREADABLE, Map.of());
    }

    @Override
    public @Nullable SheetRow next() {
        for (int event = sheet.next(); event != XMLStreamConstants.END_DOCUMENT; event = sheet.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && sheet.name().equals("row")) {
                return row();
            }
            if (event == XMLStreamConstants.END_ELEMENT && sheet.name().equals("sheetData")) {
                return null;
            }
        }
        return null;
    }

    private SheetRow row() {
        String number = sheet.attribute("r");
        last = number == null ? last + 1 : integer(number);
        List<String> cells = new ArrayList<>();
        BitSet formulas = new BitSet();
        int column = -1;
        for (int event = sheet.next(); event != XMLStreamConstants.END_ELEMENT; event = sheet.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new ProblemException(TransferProblem.WORKBOOK_UNREADABLE, Map.of());
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!sheet.name().equals("c")) {
                sheet.text(0, "");
            } else {
                String reference = sheet.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                cell(column, cells, formulas);
            }
        }
        return new SheetRow(last, cells, formulas, false);
    }

    private void cell(int column, List<String> cells, BitSet formulas) {
        String type = Objects.requireNonNullElse(sheet.attribute("t"), "n");
        String value = "";
        boolean formula = false;
        for (int event = sheet.next(); event != XMLStreamConstants.END_ELEMENT; event = sheet.next()) {
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new ProblemException(TransferProblem.WORKBOOK_UNREADABLE, Map.of());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String part = sheet.name();
                String text = sheet.text(limits.maxCell(), "rPh");
                formula |= part.equals("f");
                value = part.equals("v") || part.equals("is") ? text : value;
            }
        }
        if (value.isEmpty() && !formula) {
            return;
        }
        if (column >= limits.maxColumns()) {
            throw new ProblemException(TransferProblem.TOO_MANY_COLUMNS, Map.of("limit", limits.maxColumns()));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, shown(type, value));
        formulas.set(column, formula);
    }

    private String shown(String type, String value) {
        return switch (type) {
            case "s" -> strings.get(integer(value));
            case "n" -> number(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> value;
        };
    }

    // A phone number that was typed as a number is 1.0012345678E10 in the file.
    private static String number(String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            return number.signum() == 0 || Math.abs((long) number.precision() - number.scale()) > 40
                    ? value
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static int integer(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw SafeXml.unreadable(e);
        }
    }

    /** The position of a cell such as {@code AB12}. */
    private int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            if (column > 1 << 20) {
                throw new ProblemException(TransferProblem.TOO_MANY_COLUMNS, Map.of("limit", limits.maxColumns()));
            }
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
