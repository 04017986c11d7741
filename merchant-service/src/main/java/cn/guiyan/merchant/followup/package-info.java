/**
 * Following up (督办): whatever is raised is directed, assigned, replied to, accepted, rated and closed, in one state machine, {@link
 * cn.guiyan.merchant.followup.FollowUp}. It knows nothing of what it follows up.
 *
 * <p>A directive to all counties is one follow-up with several lead units (牵头单位). Each has a task of its own, which it replies to and which is
 * accepted or sent back by itself; the whole is as far as the task that is least far. With one lead unit the two are the same.
 */
@NullMarked
package cn.guiyan.merchant.followup;

import org.jspecify.annotations.NullMarked;
