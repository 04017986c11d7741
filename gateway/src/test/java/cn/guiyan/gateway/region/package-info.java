@NullMarked
package cn.guiyan.gateway.region;

import org.jspecify.annotations.NullMarked;
