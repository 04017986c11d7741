@NullMarked
package cn.guiyan.gateway.operations;

import org.jspecify.annotations.NullMarked;
