/** Placement outcomes to a live page and figures that anyone may read. */
@NullMarked
package id.tenguyun.dashboard;

import org.jspecify.annotations.NullMarked;
