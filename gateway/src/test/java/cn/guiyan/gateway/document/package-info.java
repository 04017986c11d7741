@NullMarked
package cn.guiyan.gateway.document;

import org.jspecify.annotations.NullMarked;
