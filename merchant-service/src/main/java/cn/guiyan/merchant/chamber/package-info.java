/** Chambers of Wenzhou merchants elsewhere (异地温州商会). */
@NullMarked
package cn.guiyan.merchant.chamber;

import org.jspecify.annotations.NullMarked;
