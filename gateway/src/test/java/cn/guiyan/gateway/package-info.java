@NullMarked
package cn.guiyan.gateway;

import org.jspecify.annotations.NullMarked;
