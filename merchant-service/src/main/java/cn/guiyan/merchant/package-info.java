/** merchant-service: who the merchants are, where they are, and how to reach them. */
@NullMarked
package cn.guiyan.merchant;

import org.jspecify.annotations.NullMarked;
