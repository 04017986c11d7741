/** Who is asking, what they may see, and what of it is masked. */
@NullMarked
package cn.guiyan.access;

import org.jspecify.annotations.NullMarked;
