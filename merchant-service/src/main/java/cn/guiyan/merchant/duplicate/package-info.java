/** Records that are one person's (重复): found, told apart, merged, and taken apart again. */
@NullMarked
package cn.guiyan.merchant.duplicate;

import org.jspecify.annotations.NullMarked;
