/** Monthly rankings (一月一排名，一月一通报), live and frozen. */
@NullMarked
package cn.guiyan.target.ranking;

import org.jspecify.annotations.NullMarked;
