/** Places: GB/T 2260 divisions and functional zones with the dates they are valid on, their names and pinyin. */
@NullMarked
package cn.guiyan.regions;

import org.jspecify.annotations.NullMarked;
