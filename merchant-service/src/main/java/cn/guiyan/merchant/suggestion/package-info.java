/**
 * Suggestions of merchants and chambers (踊跃提建议，当场抓落实), followed up until they are closed.
 *
 * <p>An anonymous suggestion stays so: neither account nor merchant nor chamber is stored, the journal names nobody and no trace, and what idempotency
 * keeps is sealed with a key that is not stored ({@link cn.guiyan.http.Unsigned}). Whoever raised it gets a receipt once, of which only the
 * hash is stored; with it they read it and rate it.
 */
@NullMarked
package cn.guiyan.merchant.suggestion;

import org.jspecify.annotations.NullMarked;
