/** What the projects of somebody nominated for merit have brought (功勋人物评选). */
@NullMarked
package cn.guiyan.gateway.candidate;

import org.jspecify.annotations.NullMarked;
