/** Batches through the partners' door, from the request to the last receipt. */
@NullMarked
package id.tenguyun.benchmarks.edge;

import org.jspecify.annotations.NullMarked;
