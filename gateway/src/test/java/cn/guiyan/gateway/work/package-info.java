@NullMarked
package cn.guiyan.gateway.work;

import org.jspecify.annotations.NullMarked;
