package cn.guiyan.merchant.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.transfer.ImportCheckpoint.Step;
import cn.guiyan.testing.Tokens;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workers die at every step, and others go on. A batch has 50 rows here. */
@MerchantServiceTest
@Tag("M01")
class ResumedImportTest {
    @Inject
    DeadlyCheckpoint deadly;

    @AfterEach
    void survive() {
        deadly.atNothing();
    }

    // Each workbook has numbers of its own: the same number is the same person.
    private static byte[] workbook(String prefix, int count) {
        String own = "10" + (100_000 + Math.floorMod(prefix.hashCode(), 900_000));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(Workbooks.merchant(prefix + i, own + (1_000 + i)));
        }
        return Workbooks.of(Workbooks.MERCHANTS, rows);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void anImportGoesOnAfterItsWorkerDiedWithoutADoubledOrLostRow(Step step) {
        String prefix = "示例续" + step + "号";
        deadly.dieAt(step, 3);
        String id = Imports.checked("MERCHANTS", workbook(prefix, 230));
        Imports.get(Tokens.ouhai(), Imports.PATH + id).then().body("counts.new", equalTo(230));
        Imports.confirm(Tokens.ouhai(), id);

        JsonPath done = Imports.await(Tokens.ouhai(), id, "DONE");
        assertThat(deadly.deaths()).isEqualTo(1);
        assertThat(done.getInt("written.rows")).isEqualTo(230);
        assertThat(done.getInt("written.created")).isEqualTo(230);
        String ours = " merchant WHERE name LIKE '" + prefix + "%'";
        assertThat(Imports.count("SELECT count(*) FROM" + ours)).isEqualTo(230);
        assertThat(Imports.count("SELECT count(DISTINCT name) FROM" + ours)).isEqualTo(230);
        assertThat(Imports.count("SELECT count(*) FROM journal.journal WHERE key IN (SELECT id FROM" + ours
                        + ") AND actor = 'ouhai'"))
                .isEqualTo(230);
    }

    @Test
    void whoDropsAnImportHalfWayIsToldWhatWasWritten() {
        String id = Imports.checked("MERCHANTS", workbook("示例弃", 230));
        deadly.dieAt(Step.WRITTEN, 2);
        Imports.confirm(Tokens.ouhai(), id);
        deadly.awaitDeath();

        Imports.step(Tokens.ouhai(), id, "drop")
                .then()
                .statusCode(200)
                .body("status", equalTo("DROPPED"))
                .body("written.rows", equalTo(100))
                .body("written.created", equalTo(100));
        assertThat(Imports.count("SELECT count(*) FROM merchant WHERE name LIKE '示例弃%'"))
                .isEqualTo(100);
        Imports.step(Tokens.ouhai(), id, "drop").then().statusCode(409);
    }
}
