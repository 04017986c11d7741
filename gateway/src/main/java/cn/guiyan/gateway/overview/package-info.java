/** The first leadership view: the city's figures of a month and both rankings (领导驾驶舱). */
@NullMarked
package cn.guiyan.gateway.overview;

import org.jspecify.annotations.NullMarked;
