package cn.guiyan.gateway.work;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.gateway.LargeRegister;
import cn.guiyan.gateway.LargeYear;
import cn.guiyan.gateway.LargeYear.Explained;
import cn.guiyan.gateway.Rows;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the headline costs in a large city. */
class MerchantWorkPlanTest {
    private static final LocalDate ON = LocalDate.parse("2014-07-13");

    @BeforeAll
    static void fill() throws SQLException {
        LargeRegister.fill();
    }

    @Test
    void merchantsAreNotCountedOneByOne() throws SQLException {
        Explained known = LargeYear.explain("330381", MerchantWorkRepository.MERCHANTS, c -> List.of());
        assertThat(known.mostRows()).as(known.plan()).isLessThanOrEqualTo(5);
    }

    @Test
    void whatArrivedIsReadForLinkedProjectsAlone() throws SQLException {
        List<Object> asked = List.of(Set.of("OUT_OF_PROVINCE"), ON, ON, ON);
        Explained agreed = LargeYear.explain("330381", MerchantWorkRepository.AGREEMENTS, c -> Rows.bound(c, asked));
        assertThat(agreed.readsAll("entry")).as(agreed.plan()).isFalse();
        assertThat(agreed.mostLoops()).as(agreed.plan()).isLessThanOrEqualTo(LargeRegister.LINKS);
    }

    @Test
    void leadersAreCountedOverTheRollAndNotOverMerchants() throws SQLException {
        Explained people = LargeYear.explain(
                "330381", MerchantWorkRepository.PEOPLE, c -> Rows.bound(c, Arrays.asList(ON, null, false)));
        assertThat(people.plan()).doesNotContain(" merchant ");
        assertThat(people.mostRows()).as(people.plan()).isLessThanOrEqualTo(5_000);
    }
}
