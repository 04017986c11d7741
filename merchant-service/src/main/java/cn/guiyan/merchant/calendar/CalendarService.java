package cn.guiyan.merchant.calendar;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Scopes;
import cn.guiyan.http.NotFound;
import cn.guiyan.merchant.SecretCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Opens, closes and writes people's calendars. */
@ApplicationScoped
public class CalendarService {
    private final CalendarFeeds feeds;
    private final CalendarDays days;
    private final Caller caller;
    private final Clock clock;

    CalendarService(CalendarFeeds feeds, CalendarDays days, Caller caller, Clock clock) {
        this.feeds = feeds;
        this.days = days;
        this.caller = caller;
        this.clock = clock;
    }

    CalendarFeedView open() {
        SecretCode token = SecretCode.create();
        feeds.open(new CalendarFeeds.Feed(caller.name(), caller.scope()), token.hash());
        return new CalendarFeedView("/api/v1/calendar-feeds/" + token.text() + ".ics");
    }

    void close() {
        feeds.close(caller.name());
    }

    /** What the person's calendar shows, within the scope that the person had when last seen: {@link SignedInPeople}. */
    String read(String token) {
        CalendarFeeds.Feed feed =
                feeds.find(new SecretCode(token).hash()).orElseThrow(() -> NotFound.of("calendar-feed", "…"));
        List<CalendarDay> shown = Scopes.within(feed.scope(), () -> days.of(feed.account()));
        return ICalendar.write(shown, clock.instant());
    }
}
