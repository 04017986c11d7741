/** project-service: what is invested, where, how far it has come, and the ledger of the funds that arrived. */
@NullMarked
package cn.guiyan.project;

import org.jspecify.annotations.NullMarked;
