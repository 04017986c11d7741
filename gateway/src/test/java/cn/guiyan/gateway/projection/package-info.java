@NullMarked
package cn.guiyan.gateway.projection;

import org.jspecify.annotations.NullMarked;
