package cn.guiyan.merchant.register;

import cn.guiyan.events.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A kind of aggregates that refer to merchants. When two records become one, their rows are pointed at the one that stays, and they are
 * published anew.
 */
public interface MerchantReferences {
    /** The table of the aggregates. */
    String table();

    /** Their event. */
    Class<? extends Event> event();

    /** The public state of some of them. */
    List<? extends Event> changed(Collection<UUID> ids);
}
