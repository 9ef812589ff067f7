/** Knows the villages of the home province, and the form of every other village code. */
@NullMarked
package id.tenguyun.training.region;

import org.jspecify.annotations.NullMarked;
