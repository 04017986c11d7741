/** target-service: what every region has to bring home in a year, and how far it has come, month by month. */
@NullMarked
package cn.guiyan.target;

import org.jspecify.annotations.NullMarked;
