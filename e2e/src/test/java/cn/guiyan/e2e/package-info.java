/** The whole suite as its users meet it: started by its script, asked through the gateway, looked at in a browser. */
@NullMarked
package cn.guiyan.e2e;

import org.jspecify.annotations.NullMarked;
