/** Investment projects and their stages (项目库). */
@NullMarked
package cn.guiyan.project.investment;

import org.jspecify.annotations.NullMarked;
