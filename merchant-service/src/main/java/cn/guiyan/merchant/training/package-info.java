/** Training classes for chambers' presidents and vice-presidents (会长、副会长培训班). */
@NullMarked
package cn.guiyan.merchant.training;

import org.jspecify.annotations.NullMarked;
