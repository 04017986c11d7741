/**
 * What offices have to see to (预警): each fact that calls for somebody is told once while it lasts. The facts come from the features that know them;
 * {@link cn.guiyan.merchant.alert.AlertJob} looks at an interval, one replica at a time.
 */
@NullMarked
package cn.guiyan.merchant.alert;

import org.jspecify.annotations.NullMarked;
