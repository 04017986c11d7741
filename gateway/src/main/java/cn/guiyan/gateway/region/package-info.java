/** One region's figures, down to its projects and ledger entries. */
@NullMarked
package cn.guiyan.gateway.region;

import org.jspecify.annotations.NullMarked;
