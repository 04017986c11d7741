@NullMarked
package cn.guiyan.gateway.routing;

import org.jspecify.annotations.NullMarked;
