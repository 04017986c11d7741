@NullMarked
package cn.guiyan.gateway.session;

import org.jspecify.annotations.NullMarked;
