/** Annual meetings, promotions and conferences (年会、推介会、温州人大会): what was promoted and signed there, and what has landed since. */
@NullMarked
package cn.guiyan.merchant.occasion;

import org.jspecify.annotations.NullMarked;
