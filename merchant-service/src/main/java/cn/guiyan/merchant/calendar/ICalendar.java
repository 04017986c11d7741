package cn.guiyan.merchant.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Days as RFC 5545 writes them. All are events of whole days, which a phone shows from a subscribed calendar, as it does not show to-dos;
 * whole days have no time zone, those of Asia/Shanghai are meant.
 */
final class ICalendar {
    private static final int LONGEST_LINE = 75;
    private static final String FOLD = "\r\n ";

    private ICalendar() {}

    /** @param now when it is written */
    static String write(List<CalendarDay> days, Instant now) {
        PropertyList properties = new PropertyList(List.of(
                new ProdId("-//Guiyan//归雁//ZH"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new XProperty("X-WR-CALNAME", "归雁"),
                new XProperty("X-WR-TIMEZONE", "Asia/Shanghai")));
        ComponentList<VEvent> events =
                new ComponentList<>(days.stream().map(day -> event(day, now)).toList());
        return fold(new Calendar(properties, events).toString());
    }

    private static VEvent event(CalendarDay day, Instant now) {
        List<Property> properties = List.of(
                new Uid(day.uid()),
                new DtStamp(now),
                new Sequence((int) day.version()),
                new DtStart<>(day.from()),
                // §3.6.1: the end is the first day that no longer belongs to it.
                new DtEnd<>(day.to().plusDays(1)),
                new Summary(day.title()),
                ImmutableTransp.TRANSPARENT);
        return new VEvent(new PropertyList(properties));
    }

    /** §3.1: no line is longer than 75 octets. The library counts characters, and would part those of two halves. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            String character = Character.toString(text.codePointAt(i));
            i += character.length();
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + length > LONGEST_LINE) {
                folded.append(FOLD);
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.append(character);
        }
        return folded.toString();
    }
}
