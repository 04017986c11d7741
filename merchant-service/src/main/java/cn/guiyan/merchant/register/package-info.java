/** The register of merchants (温商信息库). */
@NullMarked
package cn.guiyan.merchant.register;

import org.jspecify.annotations.NullMarked;
