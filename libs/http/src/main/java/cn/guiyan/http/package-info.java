/** How every service speaks HTTP: problems, pages, versions, idempotency. */
@NullMarked
package cn.guiyan.http;

import org.jspecify.annotations.NullMarked;
