/** The least that could answer: bytes that are there already, behind the token check that everybody uses. */
@NullMarked
package cn.guiyan.benchmarks.raw;

import org.jspecify.annotations.NullMarked;
