/** The rights of a person whose data is kept: a copy of it, and its erasure (查阅、复制、删除). */
@NullMarked
package cn.guiyan.merchant.privacy;

import org.jspecify.annotations.NullMarked;
