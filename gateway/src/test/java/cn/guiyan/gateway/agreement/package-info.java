@NullMarked
package cn.guiyan.gateway.agreement;

import org.jspecify.annotations.NullMarked;
