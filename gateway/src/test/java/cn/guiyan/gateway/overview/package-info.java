@NullMarked
package cn.guiyan.gateway.overview;

import org.jspecify.annotations.NullMarked;
