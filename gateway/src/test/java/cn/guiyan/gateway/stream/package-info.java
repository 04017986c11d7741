@NullMarked
package cn.guiyan.gateway.stream;

import org.jspecify.annotations.NullMarked;
