@NullMarked
package cn.guiyan.target;

import org.jspecify.annotations.NullMarked;
