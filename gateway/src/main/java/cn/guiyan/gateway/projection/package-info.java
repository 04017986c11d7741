/** What the owners have published, kept so that a view is one or two cheap reads. */
@NullMarked
package cn.guiyan.gateway.projection;

import org.jspecify.annotations.NullMarked;
