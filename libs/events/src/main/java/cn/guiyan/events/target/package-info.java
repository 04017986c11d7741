/** Events published by target-service. */
@NullMarked
package cn.guiyan.events.target;

import org.jspecify.annotations.NullMarked;
