/** Sign-in: a browser's session on the server, and who is asking. */
@NullMarked
package cn.guiyan.gateway.session;

import org.jspecify.annotations.NullMarked;
