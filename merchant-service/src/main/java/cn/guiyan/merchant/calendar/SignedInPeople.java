package cn.guiyan.merchant.calendar;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets a calendar live on, and end, with its person's role, without asking the realm whenever a phone reads it. With each signed-in request the calendar
 * takes over what the person may see now: a person who may see nothing any more has none from then on. Whoever does not come back, because the account is
 * disabled, has it for {@link CalendarConfig#lifetime} at the most. A calendar that has ended is opened anew, under another address.
 */
@ApplicationScoped
class SignedInPeople {
    private final CalendarFeeds feeds;
    private final SecurityIdentity identity;
    private final Caller caller;
    private final CalendarConfig config;
    private final Clock clock;
    private final Map<String, Seen> people = new ConcurrentHashMap<>();

    SignedInPeople(CalendarFeeds feeds, SecurityIdentity identity, Caller caller, CalendarConfig config, Clock clock) {
        this.feeds = feeds;
        this.identity = identity;
        this.caller = caller;
        this.config = config;
        this.clock = clock;
    }

    private record Seen(RegionScope scope, Instant at) {}

    /** Notes who sent the request. Whoever only listens to a stream was seen when they opened the page around it. */
    @ServerRequestFilter
    void see() {
        if (!BlockingOperationControl.isBlockingAllowed() || identity.isAnonymous()) {
            return;
        }
        Seen now = new Seen(caller.scope(), clock.instant());
        Seen before = people.get(caller.name());
        if (before != null
                && before.scope().equals(now.scope())
                && before.at().plus(config.renewEvery()).isAfter(now.at())) {
            return;
        }
        if (now.scope().equals(RegionScope.none())) {
            feeds.close(caller.name());
        } else {
            feeds.renew(new CalendarFeeds.Feed(caller.name(), now.scope()));
        }
        people.put(caller.name(), now);
    }
}
