@NullMarked
package cn.guiyan.gateway.candidate;

import org.jspecify.annotations.NullMarked;
