/** Passes the owners' API through, so that a phone needs one host. */
@NullMarked
package cn.guiyan.gateway.routing;

import org.jspecify.annotations.NullMarked;
