package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static cn.guiyan.merchant.duplicate.MergeSamples.MERGES;
import static cn.guiyan.merchant.duplicate.MergeSamples.merged;
import static cn.guiyan.merchant.duplicate.MergeSamples.request;
import static cn.guiyan.merchant.duplicate.MergeSamples.undone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.Tokens;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two periods that cannot both stay the one goes that says less of how it is now, and nothing else goes. */
@MerchantServiceTest
@Tag("M01")
class MergePeriodsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2013-06-01/           | 2011-01-01/2013-12-31                         | 2013-06-01/                          | 0 | 1",
                "2011-01-01/2013-12-31 | 2013-06-01/                                   | 2013-06-01/                          | 1 | 1",
                "2012-01-01/           | 2011-01-01/2012-06-30 2013-01-01/2013-12-31   | 2012-01-01/                          | 0 | 2",
                "2012-01-01/2013-06-30 | 2011-01-01/2012-06-30 2013-03-01/             | 2011-01-01/2012-06-30 2013-03-01/    | 2 | 1",
                "2010-01-01/2010-12-31 | 2011-01-01/                                   | 2010-01-01/2010-12-31 2011-01-01/    | 1 | 0"
            })
    void whatStillLastsStays(String own, String others, String kept, int moved, int aside) throws SQLException {
        String survivor = registered(merchant("祝留存", "330304", phone()));
        String absorbed = registered(merchant("祝并入", "330304", phone()));
        enter(survivor, own);
        enter(absorbed, others);

        Samples.as(Tokens.ouhai())
                .body(request(survivor, absorbed))
                .post(MERGES + "/preview")
                .then()
                .body(
                        "moved.find { it.kind == 'ROLL_ENTRY' }",
                        equalTo(Map.of("kind", "ROLL_ENTRY", "moved", moved, "setAside", aside)));
        String merge = merged(Tokens.ouhai(), survivor, absorbed);
        assertThat(entries(survivor)).containsExactly(kept.split(" "));

        undone(merge).then().statusCode(200);
        assertThat(entries(survivor)).containsExactly(own);
        assertThat(entries(absorbed)).containsExactly(others.split(" "));
    }

    private static void enter(String merchant, String periods) throws SQLException {
        for (String period : periods.split(" ")) {
            String[] days = period.split("/");
            DependentRows.write(
                    "INSERT INTO roll_entry (id, version, merchant_id, region, roll, valid_from, valid_to, origin)"
                            + " VALUES (gen_random_uuid(), 0, '" + merchant + "', '330304', 'LEADING', '" + days[0]
                            + "', "
                            + (days.length == 1 ? "NULL" : "'" + days[1] + "'") + ", 'REPORTED')");
        }
    }

    private static List<String> entries(String merchant) throws SQLException {
        return DependentRows.read(
                "SELECT valid_from || '/' || coalesce(valid_to::text, '') FROM roll_entry WHERE merchant_id = '"
                        + merchant + "' ORDER BY valid_from");
    }
}
