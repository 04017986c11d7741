/** What the suite's machinery costs against the least that could do the same, as ratios measured in one run. */
@NullMarked
package cn.guiyan.benchmarks;

import org.jspecify.annotations.NullMarked;
