/** Plans of a year and calibre with their target trees (任务分解). */
@NullMarked
package cn.guiyan.target.plan;

import org.jspecify.annotations.NullMarked;
