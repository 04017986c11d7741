/** Events published by project-service. */
@NullMarked
package cn.guiyan.events.project;

import org.jspecify.annotations.NullMarked;
