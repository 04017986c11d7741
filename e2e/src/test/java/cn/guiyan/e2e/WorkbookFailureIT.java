package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * {@code kill -9} of merchant-service while it writes a workbook: it goes on, and every row is in the register once. Its merchants stay, all of 泰顺, whose
 * merchants no figure of the bulletin counts; by its name it is the last of the suite's tests. {@code -Dguiyan.e2e.import-rows=100000} for more rows.
 */
@ExtendWith(SuiteExtension.class)
class WorkbookFailureIT {
    private static final int ROWS = Integer.getInteger("guiyan.e2e.import-rows", 10_000);
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String COUNTY = "330329";
    private static final String IMPORTS = "/api/v1/imports/";

    private final Api api;
    private final Suite suite;

    WorkbookFailureIT(Api api, Suite suite) {
        this.api = api;
        this.suite = suite;
    }

    @Test
    @Tag("M01")
    void aWorkbookWhoseServiceIsKilledHalfWayIsWrittenWithoutALostOrDoubledRow() {
        MerchantDatabase database = MerchantDatabase.of(suite);
        String mark = UUID.randomUUID().toString().substring(0, 8);
        byte[] workbook = workbook(mark);
        long known = known();
        String id = checked(workbook);
        assertThat(read(id).getInt("counts.new")).isEqualTo(ROWS);

        confirm(id);
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> read(id).getInt("written.rows") >= ROWS / 2);
        AtomicLong atDeath = new AtomicLong();
        suite.kill(
                "merchant",
                () -> atDeath.set(
                        database.number("SELECT applied_rows FROM import_job WHERE id = '%s'".formatted(id))));
        assertThat(atDeath.get()).isBetween(ROWS / 2L, ROWS - 1L);

        JsonPath done = until(id, "DONE");
        assertThat(done.getInt("written.rows")).isEqualTo(ROWS);
        assertThat(done.getInt("written.created")).isEqualTo(ROWS);
        String ours = "SELECT %s FROM merchant WHERE region = '" + COUNTY + "' AND starts_with(name, '示例" + mark + "')";
        assertThat(database.number(ours.formatted("count(*)"))).isEqualTo(ROWS);
        assertThat(database.number(ours.formatted("count(DISTINCT name)"))).isEqualTo(ROWS);
        String journaled = "SELECT %s FROM journal.journal WHERE key IN (" + ours.formatted("id") + ")";
        assertThat(database.number(journaled.formatted("count(*)"))).isEqualTo(ROWS);
        assertThat(database.number(journaled.formatted("count(DISTINCT key)"))).isEqualTo(ROWS);
        assertThat(api.get("office", "/api/v1/merchants?region=" + COUNTY + "&size=1&q=" + mark)
                        .getInt("total"))
                .isEqualTo(ROWS);
        // Its readers have heard of each once, too.
        await().atMost(LIMIT).untilAsserted(() -> assertThat(known()).isEqualTo(known + ROWS));

        JsonPath again = read(checked(workbook));
        assertThat(again.getInt("counts.same")).isEqualTo(ROWS);
    }

    private static byte[] workbook(String mark) {
        String phone = "100" + (10_000 + Math.floorMod(mark.hashCode(), 90_000));
        StringBuilder rows = new StringBuilder("姓名,籍贯,现居城市,行业,企业,手机,所属商会,摸排状态\r\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append("示例%s%d,%s,福州市,C 制造业,示例%d有限公司,%s%06d,,已联系\r\n".formatted(mark, i, COUNTY, i % 1_000, phone, i));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String checked(byte[] workbook) {
        Response uploaded = api.as("office")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .body(workbook)
                .post("/api/v1/imports?kind=MERCHANTS&name=e2e.csv&region=" + COUNTY);
        String id = Api.created(uploaded);
        until(id, "CHECKED");
        return id;
    }

    private void confirm(String id) {
        Response confirmed = api.post("office", IMPORTS + id + "/confirmation", Map.of());
        assertThat(confirmed.statusCode()).as(confirmed.asString()).isEqualTo(200);
    }

    private JsonPath read(String id) {
        return api.get("office", IMPORTS + id);
    }

    private JsonPath until(String id, String status) {
        JsonPath ended = await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> read(id), now -> List.of(status, "FAILED").contains(now.getString("status")));
        assertThat(ended.getString("status")).as(ended.prettify()).isEqualTo(status);
        return ended;
    }

    /** How many merchants the city's leaders see. */
    private long known() {
        return api.get("leader", "/api/v1/leadership/merchant-work").getLong("merchants.known");
    }
}
