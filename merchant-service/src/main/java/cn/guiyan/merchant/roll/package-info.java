/** The rolls that single merchants out: the hundred leading merchants (百名领头雁) and the top hundred for talks (百强温商). */
@NullMarked
package cn.guiyan.merchant.roll;

import org.jspecify.annotations.NullMarked;
