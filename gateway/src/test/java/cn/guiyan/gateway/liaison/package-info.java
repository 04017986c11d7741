@NullMarked
package cn.guiyan.gateway.liaison;

import org.jspecify.annotations.NullMarked;
