/** How published figures are made: calibres, rounding, schedule progress and rankings. */
@NullMarked
package cn.guiyan.figures;

import org.jspecify.annotations.NullMarked;
