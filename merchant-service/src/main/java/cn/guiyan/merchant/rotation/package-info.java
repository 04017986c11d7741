/** Keys of encryption change; what was encrypted under an old one is encrypted anew (密钥轮换). */
@NullMarked
package cn.guiyan.merchant.rotation;

import org.jspecify.annotations.NullMarked;
