/** Officials who keep contact with merchants and chambers: city leaders, and officers that counties and departments send (挂钩干部). */
@NullMarked
package cn.guiyan.merchant.official;

import org.jspecify.annotations.NullMarked;
