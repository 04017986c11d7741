package cn.guiyan.merchant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.http.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private final Units units =
            new Units(Clock.fixed(Instant.parse("2014-07-11T02:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @Test
    void theOfficesOfTheDayAndTheDepartmentsAreUnits() {
        assertThat(units.all())
                .filteredOn(unit -> unit.kind() == Unit.Kind.REGION_OFFICE)
                .hasSize(14)
                .contains(
                        new Unit("330300", "温州市经合办", Unit.Kind.REGION_OFFICE),
                        new Unit("330322", "洞头县经合办", Unit.Kind.REGION_OFFICE),
                        new Unit("3303K2", "瓯江口新区经合办", Unit.Kind.REGION_OFFICE));
        assertThat(units.all())
                .filteredOn(unit -> unit.kind() == Unit.Kind.DEPARTMENT)
                .extracting(Unit::name)
                .contains("市发展和改革委员会", "市住房和城乡建设委员会", "市城管与执法局", "市国土资源局", "市监察局");
        assertThat(units.all()).extracting(Unit::code).doesNotHaveDuplicates();
    }

    @Test
    void aTownOrAnInventedCodeIsNoUnit() {
        units.requireAll(List.of("330304", "D-FGW"));
        for (String code : List.of("330304T04", "330305", "D-NONE", "350100")) {
            assertThatThrownBy(() -> units.requireAll(List.of("330304", code)))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.type()).isEqualTo(FollowUpProblem.UNKNOWN_UNIT);
                        assertThat(refused.facts()).containsEntry("unit", code);
                    });
        }
    }
}
