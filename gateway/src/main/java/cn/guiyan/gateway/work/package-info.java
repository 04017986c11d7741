/** The merchants' work as a whole: how many, how well linked, what came of it (温商工作概览). */
@NullMarked
package cn.guiyan.gateway.work;

import org.jspecify.annotations.NullMarked;
