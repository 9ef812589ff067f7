/** Answers questions about nominations and placements. */
@NullMarked
package id.tenguyun.placement.placement.web;

import org.jspecify.annotations.NullMarked;
