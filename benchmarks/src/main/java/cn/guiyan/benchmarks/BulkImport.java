package cn.guiyan.benchmarks;

import cn.guiyan.merchant.register.Merchant;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.postgresql.PGConnection;

/**
 * S8: rows of a workbook that merchant-service takes in in a second, from the upload to the last one written, checked and journaled; against
 * reading the same workbook and a COPY of its rows into the same table with the same indexes, where nothing is checked, and what a merchant is
 * found by is known before.
 */
final class BulkImport implements Figure {
    private static final int ROWS = 100_000;
    private static final String COPY = """
            COPY merchant (id, version, name, region, present_city, industry, company, phone, canvassing, origin, phone_hash, search_text)
            FROM STDIN""";

    private final Setup setup;
    private final Load load = new Load();
    private final ObjectMapper json = new ObjectMapper();

    BulkImport(Setup setup) {
        this.setup = setup;
    }

    @Override
    public String id() {
        return "S8";
    }

    @Override
    public String question() {
        return "import of a workbook of 100,000 rows ÷ reading it and raw COPY; goal ≥ 0.4";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        load.signIn(setup.token("ouhai"));
        String imports = servers.address("merchant") + "/api/v1/imports";
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        try (Paused others = servers.pause("gateway", "project", "target", "keycloak");
                Connection database = servers.register("bench_import").asOwner()) {
            for (int round = -1; round < rounds; round++) {
                byte[] workbook =
                        MerchantWorkbook.of(UUID.randomUUID().toString().substring(0, 8), ROWS);
                double one = imported(imports, workbook);
                double other = copied(database, workbook);
                if (round >= 0) {
                    ours[round] = one;
                    bare[round] = other;
                }
            }
        }
        return List.of(Measured.of("S8", "rows/s", ours, bare));
    }

    private double imported(String imports, byte[] workbook) throws Exception {
        long start = System.nanoTime();
        String id = send(load.request(imports + "?kind=MERCHANTS&name=bench.xlsx")
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(workbook)))
                .get("id")
                .asText();
        await(imports + "/" + id, "CHECKED");
        send(load.request(imports + "/" + id + "/confirmation").POST(BodyPublishers.noBody()));
        JsonNode done = await(imports + "/" + id, "DONE");
        double seconds = Waiting.secondsSince(start);
        if (done.at("/written/created").asInt() != ROWS) {
            throw new IllegalStateException("not every row was imported: " + done);
        }
        return ROWS / seconds;
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return json.readTree(load.body(
                request.header("Idempotency-Key", UUID.randomUUID().toString()).build()));
    }

    // As often as a person's page asks: each question costs the service something.
    private JsonNode await(String path, String status) throws Exception {
        for (int i = 0; i < 1_200; i++) {
            JsonNode now = json.readTree(load.body(load.request(path).build()));
            if (now.get("status").asText().equals(status)) {
                return now;
            }
            if (now.get("status").asText().equals("FAILED")) {
                throw new IllegalStateException(now.toString());
            }
            Waiting.untilNanos(System.nanoTime() + 100_000_000);
        }
        throw new TimeoutException("the import is not " + status);
    }

    private static double copied(Connection database, byte[] workbook) throws SQLException, IOException {
        try (Statement statement = database.createStatement()) {
            statement.execute("TRUNCATE merchant CASCADE");
        }
        List<String> searchTexts = rows(workbook)
                .map(row -> Merchant.searchText(row.getCellText(0), row.getCellText(4), List.of())
                        .replace("\n", "\\n"))
                .toList();
        long start = System.nanoTime();
        StringBuilder rows = new StringBuilder();
        Iterator<String> searchText = searchTexts.iterator();
        rows(workbook).forEach(row -> append(rows, row, searchText.next()));
        byte[] text = rows.toString().getBytes(StandardCharsets.UTF_8);
        database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(text));
        return ROWS / Waiting.secondsSince(start);
    }

    private static Stream<Row> rows(byte[] workbook) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(workbook))
                .getFirstSheet()
                .openStream()
                .skip(1);
    }

    private static void append(StringBuilder rows, Row row, String searchText) {
        rows.append(UUID.randomUUID()).append("\t0");
        for (int column : new int[] {0, 1, 2, 3, 4, 5, 7}) {
            rows.append('\t').append(row.getCellText(column));
        }
        rows.append("\tREPORTED\t").append(row.getCellText(5)).append('\t').append(searchText).append('\n');
    }
}
