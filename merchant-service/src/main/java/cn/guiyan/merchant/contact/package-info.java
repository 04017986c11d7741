/** Contacts kept with merchants and chambers (亲情、乡情、感情联络), and who has been left alone for too long. */
@NullMarked
package cn.guiyan.merchant.contact;

import org.jspecify.annotations.NullMarked;
