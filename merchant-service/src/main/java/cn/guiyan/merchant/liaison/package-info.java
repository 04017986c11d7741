/** Who keeps contact with whom (挂钩联系): links of officials, key cities, the rule of two to three, and the liaison map (温商联络图). */
@NullMarked
package cn.guiyan.merchant.liaison;

import org.jspecify.annotations.NullMarked;
