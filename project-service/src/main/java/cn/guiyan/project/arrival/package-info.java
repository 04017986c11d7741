/** The fund-arrival ledger (到位资金). */
@NullMarked
package cn.guiyan.project.arrival;

import org.jspecify.annotations.NullMarked;
