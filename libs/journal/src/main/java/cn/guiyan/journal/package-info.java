/** The change journal: outbox, audit trail and replay source in one. */
@NullMarked
package cn.guiyan.journal;

import org.jspecify.annotations.NullMarked;
