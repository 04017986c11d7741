@NullMarked
package cn.guiyan.gateway.reference;

import org.jspecify.annotations.NullMarked;
