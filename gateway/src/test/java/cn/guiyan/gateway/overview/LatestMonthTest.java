package cn.guiyan.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.gateway.GatewayTest;
import io.agroal.api.AgroalDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is shown to whoever asks for no month. */
@GatewayTest
class LatestMonthTest {
    private final AgroalDataSource database;

    LatestMonthTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void whereNothingCountsItIsTheMonthThatItIsInWenzhou() {
        Clock juneInGreenwich = Clock.fixed(Instant.parse("2014-06-30T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
        OverviewComposer composer = new OverviewComposer(new NoFigures(database), juneInGreenwich);
        assertThat(composer.latestMonth("OUT_OF_PROVINCE")).isEqualTo(YearMonth.parse("2014-07"));
    }

    private static final class NoFigures extends FigureRepository {
        NoFigures(AgroalDataSource database) {
            super(database);
        }

        @Override
        public List<YearMonth> months(Set<String> bases) {
            return List.of();
        }
    }
}
