/**
 * The dashboard at size: a million outcomes behind it, twenty readers and a thousand browsers
 * before it.
 */
@NullMarked
package id.tenguyun.benchmarks.dashboard;

import org.jspecify.annotations.NullMarked;
