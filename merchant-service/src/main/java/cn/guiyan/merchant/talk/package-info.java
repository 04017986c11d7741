/** Talks with the hundred strongest merchants, batch by batch (分期分批洽谈百强温商). */
@NullMarked
package cn.guiyan.merchant.talk;

import org.jspecify.annotations.NullMarked;
