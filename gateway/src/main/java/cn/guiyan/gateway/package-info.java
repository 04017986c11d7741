/** gateway: the leadership views, composed from what the owners publish, and the way to the owners. */
@NullMarked
package cn.guiyan.gateway;

import org.jspecify.annotations.NullMarked;
