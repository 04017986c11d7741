/** Reference data that every page needs: regions and calibres. */
@NullMarked
package cn.guiyan.gateway.reference;

import org.jspecify.annotations.NullMarked;
