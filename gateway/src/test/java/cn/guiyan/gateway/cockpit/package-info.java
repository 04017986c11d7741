@NullMarked
package cn.guiyan.gateway.cockpit;

import org.jspecify.annotations.NullMarked;
