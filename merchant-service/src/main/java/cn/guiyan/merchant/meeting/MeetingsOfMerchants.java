package cn.guiyan.merchant.meeting;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.MeetingChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Presence at meetings goes along with the merchant. */
@ApplicationScoped
class MeetingsOfMerchants implements MerchantReferences {
    private final MeetingRepository meetings;

    MeetingsOfMerchants(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public String table() {
        return "meeting";
    }

    @Override
    public Class<? extends Event> event() {
        return MeetingChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return meetings.list("id in ?1", ids).stream().map(Meeting::changed).toList();
    }
}
