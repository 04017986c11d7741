package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Topics;
import java.util.UUID;

/**
 * An office's request to be put in touch with whichever other office knows a merchant (联系请求). It names neither that office nor the
 * merchant, and says nothing of what was written.
 *
 * @param state OPEN, ACCEPTED or DECLINED
 * @param region of the office that asks
 */
@EventContract(type = "contact-request.changed.v1", topic = Topics.CONTACT_REQUESTS)
public record InquiryChanged(UUID id, long version, String state, String region) implements Event {}
