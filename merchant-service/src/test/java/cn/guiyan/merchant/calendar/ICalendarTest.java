package cn.guiyan.merchant.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("M14")
class ICalendarTest {
    private static final Instant NOW = Instant.parse("2014-07-13T01:02:03Z");

    @Test
    void wholeDaysEndBeforeTheNextOne() {
        String text = written("第11批回乡考察");

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n")
                .contains("UID:delegation-1@guiyan\r\n")
                .contains("DTSTAMP:20140713T010203Z\r\n")
                .contains("DTSTART;VALUE=DATE:20140711\r\n")
                .contains("DTEND;VALUE=DATE:20140714\r\n")
                .contains("TRANSP:TRANSPARENT\r\n")
                .doesNotContain("DTSTART;TZID");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsParted() {
        String text = written("示例𬭎字".repeat(40));

        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(text.replace("\r\n ", "")).contains("示例𬭎字".repeat(40));
    }

    @Test
    void whatHasAMeaningIsEscapedAndReadBack() throws IOException, ParserException {
        String title = "甲；乙; 丙, 丁\\戊\n己：BEGIN:VEVENT";

        Calendar calendar = new CalendarBuilder().build(new StringReader(written(title)));

        assertThat(written(title).lines()).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        List<VEvent> events = calendar.getComponents();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getSummary()).isNotNull();
            assertThat(event.getSummary().getValue()).isEqualTo(title);
        });
        assertThat(calendar.validate().hasErrors()).isFalse();
    }

    @Test
    void nobodysCalendarIsEmptyAndStillOne() throws IOException, ParserException {
        String text = ICalendar.write(List.of(), NOW);

        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(text)).getComponents();
        assertThat(events).isEmpty();
    }

    private static String written(String title) {
        return ICalendar.write(
                List.of(new CalendarDay(
                        "delegation-1@guiyan", 3, title, LocalDate.parse("2014-07-11"), LocalDate.parse("2014-07-13"))),
                NOW);
    }
}
