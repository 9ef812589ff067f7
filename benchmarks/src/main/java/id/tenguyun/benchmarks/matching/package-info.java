/** The matching engine at the size of a nation: generated input, rivals, and what each costs. */
@NullMarked
package id.tenguyun.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
