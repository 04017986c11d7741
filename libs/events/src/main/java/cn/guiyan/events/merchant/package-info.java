/** Events published by merchant-service. */
@NullMarked
package cn.guiyan.events.merchant;

import org.jspecify.annotations.NullMarked;
