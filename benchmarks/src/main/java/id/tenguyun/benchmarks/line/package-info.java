/** The placement service at the size of a province: rounds, intake, state, restart. */
@NullMarked
package id.tenguyun.benchmarks.line;

import org.jspecify.annotations.NullMarked;
